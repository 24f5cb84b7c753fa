/** What a schema says of an attribute (RFC 7643, 7), and short ways to write it. Pure. */

export interface Attribute {
	readonly name: string;
	readonly type: 'string' | 'boolean' | 'dateTime' | 'reference' | 'binary' | 'complex';
	readonly multiValued: boolean;
	readonly description: string;
	readonly required: boolean;
	readonly caseExact: boolean;
	readonly mutability: 'readWrite' | 'readOnly' | 'writeOnly';
	readonly returned: 'default' | 'always' | 'never';
	readonly uniqueness: 'none' | 'server';
	readonly canonicalValues?: readonly string[];
	readonly referenceTypes?: readonly string[];
	readonly subAttributes?: readonly Attribute[];
}

type More = Partial<Omit<Attribute, 'name' | 'description'>>;

export function text(name: string, description: string, more: More = {}): Attribute {
	return {
		...{ name, type: 'string', multiValued: false, description, required: false, caseExact: false },
		...{ mutability: 'readWrite', returned: 'default', uniqueness: 'none' },
		...more
	};
}

export function flag(name: string, description: string, more: More = {}): Attribute {
	return text(name, description, { type: 'boolean', ...more });
}

export function complex(
	name: string,
	description: string,
	subAttributes: readonly Attribute[],
	more: More = {}
): Attribute {
	return text(name, description, { type: 'complex', subAttributes, ...more });
}

/** Several values, each with its type, one of which may be the main one (RFC 7643, 2.4). */
export function values(name: string, description: string, types: readonly string[], value: More = {}): Attribute {
	const subAttributes = [
		text('value', 'The value.', value),
		text('display', 'The value as it is shown.'),
		text('type', 'What it is for.', types.length === 0 ? {} : { canonicalValues: types }),
		flag('primary', 'Whether it is the main one; true at most once.')
	];
	return complex(name, description, subAttributes, { multiValued: true });
}

/** Names are compared without regard to case (RFC 7643, 2.1). */
export function findAttribute(among: readonly Attribute[], name: string): Attribute | undefined {
	const wanted = name.toLowerCase();
	return among.find((attribute) => attribute.name.toLowerCase() === wanted);
}

export function subAttributeOf({ subAttributes = [] }: Attribute, name: string): Attribute | undefined {
	return findAttribute(subAttributes, name);
}
