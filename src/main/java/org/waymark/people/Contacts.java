package org.waymark.people;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Finds again who has been in touch before, without opening what is sealed: for each contact detail a keyed hash, which
 * belongs to the same holder as the sealed words, moves with them and is gone with their key.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Contacts {

    private static final String PURPOSE = "contacts";

    private final DataSource database;
    private final LookupKeys keys;

    Contacts(DataSource database, LookupKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** The contact details of one row; something of that holder must have been sealed before. */
    public void note(UUID holder, UUID row, Collection<ContactDetail> details) {
        if (details.isEmpty()) {
            return;
        }
        var key = keys.of(PURPOSE);
        try (var connection = database.getConnection(); var insert = connection.prepareStatement("""
                insert into people.contact_hash (holder, row_id, kind, hash) values (?, ?, ?, ?) on conflict do nothing""")) {
            for (var detail : details) {
                insert.setObject(1, holder);
                insert.setObject(2, row);
                insert.setString(3, detail.kind().name());
                insert.setBytes(4, hash(key, detail));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException cause) {
            throw new IllegalStateException("Contact details cannot be noted.", cause);
        }
    }

    /** The holders of whom any of these is known. Whether the asker may know of them is not decided here. */
    public Set<UUID> holdersOf(Collection<ContactDetail> details) {
        if (details.isEmpty()) {
            return Set.of();
        }
        var key = keys.of(PURPOSE);
        try (var connection = database.getConnection(); var select = connection.prepareStatement(
                "select distinct holder from people.contact_hash where hash = any(?) order by holder")) {
            select.setArray(1, connection.createArrayOf("bytea", details.stream().map(detail -> hash(key, detail)).toArray(byte[][]::new)));
            var holders = new LinkedHashSet<UUID>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    holders.add(rows.getObject(1, UUID.class));
                }
            }
            return holders;
        } catch (SQLException cause) {
            throw new IllegalStateException("Contact details cannot be looked up.", cause);
        }
    }

    /** The kind goes into the hash, so that the same letters are two things as a phone and as an account. */
    private static byte[] hash(KeyedHash key, ContactDetail detail) {
        return key.of(detail.kind() + "|" + detail.normal());
    }
}
