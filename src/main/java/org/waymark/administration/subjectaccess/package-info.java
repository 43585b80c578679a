/**
 * The copy that the victim asks for: everything that a case says of her or him, without what is about somebody else.
 * Its words are item, part and pack. It reads what the rooms below hold, and keeps nothing but a hash.
 */
package org.waymark.administration.subjectaccess;
