package org.waymark.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Keeps what must not be readable in the database. Each value is sealed with the key of its holder (a case, or a report
 * that has no case yet) and bound to its place and row, so that it opens nowhere else.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Vault {

    private final DataKeys keys;
    private final SealedValues values;

    Vault(DataKeys keys, SealedValues values) {
        this.keys = keys;
        this.values = values;
    }

    /** Seals a text; one that stood there is replaced, and blank text leaves nothing. */
    public void write(UUID holder, Place place, UUID row, String text) {
        if (text == null || text.isBlank()) {
            values.remove(place, row);
        } else {
            values.put(holder, place, row, keys.of(holder).seal(text, place, row));
        }
    }

    /** The text of one row, if there is one. */
    public Optional<String> read(UUID holder, Place place, UUID row) {
        return Optional.ofNullable(read(holder, place, List.of(row)).get(row));
    }

    /** The texts of these rows of one holder, by row; rows without text are left out. */
    public Map<UUID, String> read(UUID holder, Place place, Collection<UUID> rows) {
        var sealed = values.of(holder, place, rows);
        if (sealed.isEmpty()) {
            return Map.of();
        }
        var key = keys.existing(holder);
        var texts = new HashMap<UUID, String>();
        sealed.forEach(value -> texts.put(value.row(), key.open(value.sealed(), place, value.row())));
        return texts;
    }

    /** Every text of one holder, wherever it belongs. */
    public List<Text> everythingOf(UUID holder) {
        var sealed = values.of(holder);
        if (sealed.isEmpty()) {
            return List.of();
        }
        var key = keys.existing(holder);
        return sealed.stream().map(value -> new Text(value.place(), value.row(), key.open(value.sealed(), value.place(), value.row()))).toList();
    }

    /** Seals many texts of many new holders at once; none of these rows may have been written before. */
    public void writeNew(List<NewText> texts) {
        var made = keys.makeFor(texts.stream().map(NewText::holder).distinct().toList());
        values.insert(texts.stream()
                .map(text -> new SealedValues.Row(text.holder(), text.place(), text.row(),
                        made.get(text.holder()).seal(text.text(), text.place(), text.row())))
                .toList());
    }

    /** The texts of one place for many holders, by row. */
    public Map<UUID, String> readAll(Place place, Collection<UUID> rows) {
        var texts = new HashMap<UUID, String>();
        values.of(place, rows).forEach(value -> texts.put(value.row(), keys.existing(value.holder()).open(value.sealed(), place, value.row())));
        return texts;
    }

    /** Gives everything of one holder to another: sealed anew with the other's key; the first key is destroyed. */
    public void move(UUID from, UUID to) {
        var sealed = values.of(from);
        if (!sealed.isEmpty()) {
            var old = keys.existing(from);
            var key = keys.of(to);
            sealed.forEach(value -> values.put(to, value.place(), value.row(),
                    key.seal(old.open(value.sealed(), value.place(), value.row()), value.place(), value.row())));
            values.giveHashes(from, to);
        }
        keys.destroy(from);
    }

    /** Destroys the key of a holder; whatever was sealed with it can never be read again. */
    public void destroy(UUID holder) {
        keys.destroy(holder);
    }

    /** A text and where it stands. */
    public record Text(Place place, UUID row, String text) {
    }

    /** A text to be sealed. */
    public record NewText(UUID holder, Place place, UUID row, String text) {
    }
}
