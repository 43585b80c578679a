package org.waymark.audit.seal;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the trail with all its columns. The id is the database's and only its seal binds it; the rest is under the row's
 * own MAC. Rows from before the trail was sealed have neither random name, roles, moment of appending, key nor MAC.
 */
public record Entry(long id, Instant at, UUID actor, String action, UUID caseId, String detail, Integer hits,
        UUID name, String roles, Instant appendedAt, String key, String mac) {

    /** Whether this row was appended before rows had a MAC. */
    public boolean isOlderThanSealing() {
        return name == null && roles == null && appendedAt == null && key == null && mac == null;
    }

    /** The MAC that this row has to have. */
    public String macBy(AuditKeys keys) {
        return keys.mac(key, columns(new Canonical("audit row 1")).bytes());
    }

    public boolean isGenuine(AuditKeys keys) {
        return name != null && roles != null && appendedAt != null && keys.has(key) && macBy(keys).equals(mac);
    }

    public Entry sealedBy(AuditKeys keys) {
        return new Entry(id, at, actor, action, caseId, detail, hits, name, roles, appendedAt, key, macBy(keys));
    }

    Canonical columns(Canonical into) {
        return into.with(at).with(actor).with(action).with(caseId).with(detail).with(hits).with(name).with(roles).with(appendedAt).with(key);
    }
}
