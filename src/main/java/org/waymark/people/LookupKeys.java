package org.waymark.people;

import java.security.GeneralSecurityException;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.mac.HmacParameters;

/** The keys of keyed hashes, one a purpose, kept wrapped beside the keys of cases. A key is made at its first use. */
@ApplicationScoped
public class LookupKeys {

    /** HMAC-SHA-256 without a prefix of its own: equal texts have equal hashes. */
    private static final HmacParameters HMAC = parameters();

    private final DataSource database;
    private final WrappingKey wrapping;

    LookupKeys(DataSource database, WrappingKey wrapping) {
        this.database = database;
        this.wrapping = wrapping;
    }

    @Transactional(TxType.MANDATORY)
    public KeyedHash of(String purpose) {
        try {
            var stored = find(purpose);
            return KeyedHash.by(wrapping.unwrap(stored == null ? make(purpose) : stored, binding(purpose)));
        } catch (SQLException | GeneralSecurityException cause) {
            throw new IllegalStateException("The key of a look-up cannot be read.", cause);
        }
    }

    private byte[] find(String purpose) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select wrapped from people.lookup_key where purpose = ?")) {
            select.setString(1, purpose);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }

    /** Two first uses at once make one key: the later insert does nothing and the stored one is read. */
    private byte[] make(String purpose) throws SQLException, GeneralSecurityException {
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(
                "insert into people.lookup_key (purpose, wrapped) values (?, ?) on conflict (purpose) do nothing")) {
            insert.setString(1, purpose);
            insert.setBytes(2, wrapping.wrap(KeysetHandle.generateNew(HMAC), binding(purpose)));
            insert.executeUpdate();
        }
        return find(purpose);
    }

    private static byte[] binding(String purpose) {
        return DataKeys.binding("people.lookup_key", purpose);
    }

    private static HmacParameters parameters() {
        try {
            return HmacParameters.builder().setKeySizeBytes(32).setTagSizeBytes(32)
                    .setHashType(HmacParameters.HashType.SHA256).setVariant(HmacParameters.Variant.NO_PREFIX).build();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
