package org.waymark.audit.seal;

/** The number of a row in the trail and the chain that binds it to all rows before it. */
public record Seal(long number, long event, String key, String chain) {

    /** The seal before the first. */
    public static final Seal NONE = new Seal(0, 0, "", "");

    /** The seal that comes next, of this row. */
    public Seal next(Entry entry, AuditKeys keys) {
        var sealed = new Seal(number + 1, entry.id(), keys.current(), "");
        return sealed.withChain(sealed.chainAfter(chain, entry, keys));
    }

    /** The chain that this seal has to have after that one, of this row. */
    public String chainAfter(String previous, Entry entry, AuditKeys keys) {
        var link = new Canonical("audit seal 1").with(number).with(event).with(key).with(previous).with(entry.id()).with(entry.mac());
        return keys.mac(key, entry.columns(link).bytes());
    }

    public Seal withChain(String other) {
        return new Seal(number, event, key, other);
    }
}
