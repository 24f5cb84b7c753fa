/** What stands in the form of a new user. Pure, and light enough for a page. */
import type { CallingLabel } from './calling-labels.ts';

/** Texts as they stand in the form; `managerId` says who, if it was chosen from suggestions; `vip` is "on" or empty. */
export interface NewPersonTexts {
	readonly name: string;
	readonly organization: string;
	readonly email: string;
	readonly telephone: string;
	readonly label: CallingLabel;
	readonly secondTelephone: string;
	readonly secondLabel: CallingLabel;
	readonly site: string;
	readonly jobTitle: string;
	readonly supportId: string;
	readonly employeeId: string;
	readonly manager: string;
	readonly managerId: string;
	readonly vip: string;
}

export const NO_PERSON: NewPersonTexts = {
	...{
		name: '',
		organization: '',
		email: '',
		telephone: '',
		label: 'work',
		secondTelephone: '',
		secondLabel: 'mobile'
	},
	...{ site: '', jobTitle: '', supportId: '', employeeId: '', manager: '', managerId: '', vip: '' }
};
