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
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

/** The keys of holders, each kept wrapped and bound to its holder. Without the wrapping key the application does not start. */
@Startup
@ApplicationScoped
class DataKeys {

    private final DataSource database;
    private final Aead wrapping;

    DataKeys(DataSource database, VaultSettings settings) {
        this.database = database;
        this.wrapping = WrappingKey.from(settings.file(), settings.makeIfMissing() && nothingIsSealed());
    }

    /** Only then may a missing wrapping key be made: later a new one would hide that the old one is lost. */
    private boolean nothingIsSealed() {
        try (var connection = database.getConnection();
                var some = connection.createStatement().executeQuery(
                        "select 1 from people.data_key union all select 1 from people.lookup_key limit 1")) {
            return !some.next();
        } catch (SQLException cause) {
            throw new IllegalStateException("Keys cannot be read.", cause);
        }
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
                insert.setBytes(2, wrap(handle, boundTo(holder)));
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
                return row.next() ? Optional.of(keyIn(unwrap(row.getBytes(1), boundTo(holder)))) : Optional.empty();
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
            insert.setBytes(2, wrap(fresh(), boundTo(holder)));
            insert.executeUpdate();
            return existing(holder);
        } catch (SQLException | GeneralSecurityException cause) {
            throw new IllegalStateException("A key cannot be made.", cause);
        }
    }

    private static KeysetHandle fresh() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    /** Wraps any key of the vault, bound to where it will stand. */
    byte[] wrap(KeysetHandle handle, byte[] binding) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(handle, wrapping, binding);
    }

    KeysetHandle unwrap(byte[] wrapped, byte[] binding) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, binding);
    }

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
