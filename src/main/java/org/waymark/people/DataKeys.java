package org.waymark.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

/** The keys of holders, each kept wrapped and bound to its holder. Without the wrapping key the application does not start. */
@Startup
@ApplicationScoped
class DataKeys {

    private final DataSource database;
    private final WrappingKey wrapping;

    DataKeys(DataSource database, WrappingKey wrapping) {
        this.database = database;
        this.wrapping = wrapping;
    }

    /** The holder's key; made at the first use. */
    DataKey of(UUID holder) {
        return find(holder).orElseGet(() -> make(holder));
    }

    DataKey existing(UUID holder) {
        return find(holder).orElseThrow(() -> new IllegalStateException("A key is gone; what it sealed cannot be read."));
    }

    Map<UUID, DataKey> makeFor(Collection<UUID> holders) {
        var made = new HashMap<UUID, DataKey>();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into people.data_key (holder, wrapped) values (?, ?)")) {
            for (var holder : holders) {
                var handle = fresh();
                insert.setObject(1, holder);
                insert.setBytes(2, wrapping.wrap(handle, boundTo(holder)));
                insert.addBatch();
                made.put(holder, keyIn(handle));
            }
            insert.executeBatch();
            return made;
        } catch (SQLException | GeneralSecurityException cause) {
            throw new IllegalStateException("Keys cannot be made.", cause);
        }
    }

    void destroy(UUID holder) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from people.data_key where holder = ?")) {
            delete.setObject(1, holder);
            delete.executeUpdate();
        } catch (SQLException cause) {
            throw new IllegalStateException("A key cannot be destroyed.", cause);
        }
    }

    private Optional<DataKey> find(UUID holder) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select wrapped from people.data_key where holder = ?")) {
            select.setObject(1, holder);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(keyIn(wrapping.unwrap(row.getBytes(1), boundTo(holder)))) : Optional.empty();
            }
        } catch (SQLException | GeneralSecurityException cause) {
            throw new IllegalStateException("A key cannot be read.", cause);
        }
    }

    /** Two first uses at once make one key: the later insert does nothing and the stored one is read. */
    private DataKey make(UUID holder) {
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(
                "insert into people.data_key (holder, wrapped) values (?, ?) on conflict (holder) do nothing")) {
            insert.setObject(1, holder);
            insert.setBytes(2, wrapping.wrap(fresh(), boundTo(holder)));
            insert.executeUpdate();
            return existing(holder);
        } catch (SQLException | GeneralSecurityException cause) {
            throw new IllegalStateException("A key cannot be made.", cause);
        }
    }

    private static KeysetHandle fresh() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    /** What a wrapped key is bound to: the table, which has one sealed column, and the row. */
    static byte[] binding(String table, String row) {
        return (table + "|" + row).getBytes(StandardCharsets.UTF_8);
    }

    private static DataKey keyIn(KeysetHandle handle) throws GeneralSecurityException {
        return new DataKey(handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    private static byte[] boundTo(UUID holder) {
        return binding("people.data_key", holder.toString());
    }
}
