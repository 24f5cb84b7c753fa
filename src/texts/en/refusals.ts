/**
 * What a page says for a refusal, by its code. In English the refusal speaks for itself, with the names and numbers it
 * knows; these are the same sentences without them, for the other languages to translate.
 */
export const refusals = {
	'application.unknown': 'There is no such application, or not any more.',
	'attachment.taken': 'Another file has this ID. Upload this one under a new ID.',
	'body.too-large': 'More was sent than is read.',
	'call.expired':
		'The address of this call is older than 12 hours, or was changed on the way. Search for the caller by name or number.',
	'call.no-number': 'This call had no number that could be kept.',
	'contact.no-number': 'There is no telephone number in this.',
	'directory.unknown': 'There is no such directory, or not any more.',
	defect: 'Something went wrong here, and nothing was imported. The log says what.',
	'import.disturbed':
		'Somebody changed the same records while the file was checked. Nothing was imported; import it again.',
	'import.file-gone': 'The file is not kept any more. Send it again.',
	'import.stopped': 'The desk was stopped while it imported the file. Nothing was imported; send it again.',
	'import.unknown': 'There is no such import, or not any more.',
	'organization.unknown': 'There is no such organization, or not any more.',
	'person.ambiguous': 'Several people are called that. Write the email address of the one you mean.',
	'person.email-taken': 'Somebody of this account has this email already.',
	'person.unknown': 'There is no such person, or not any more.',
	'request.choice-unknown': 'What was chosen is not there any more. Choose anew.',
	'request.group-closed': 'That request is not open any more, so nothing is linked to it.',
	'request.person-unknown': 'This person is no longer here.',
	'request.registered': 'This request was registered already.',
	'request.unknown': 'There is no such request, or not any more.',
	'role.administrator-missing':
		'Only an administrator of the account may do that. An administrator can grant the role.',
	'role.missing':
		'You are signed in, but lack the role service desk analyst. An administrator of the account can grant it.',
	'saved-view.unknown': 'There is no such view, or not any more.',
	'shared-line.forbidden': 'You may not mark a shared line.',
	'shared-line.no-number': 'There is no telephone number in this.',
	'sign-in.demo-password': 'The demo password is switched off, because this desk can be reached from other machines.',
	'sign-in.throttled': 'Too many attempts. Try again in a quarter of an hour.',
	'sign-in.wrong': 'Email or password is not right.',
	'site.unknown': 'There is no such site. Choose one of those suggested.',
	'template.unknown': 'There is no such template.',
	'token.gone': 'There is no such token, or not any more.',
	'verification.no-number': 'There is no work number to call back on.',
	'verification.way': 'Choose how the caller was verified.'
};
