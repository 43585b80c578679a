package org.waymark.statistics.police.layout;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.waymark.access.Actor;
import org.waymark.statistics.police.file.Books;
import org.waymark.statistics.police.file.SheetRow;

/** Remembers how each force lays out its answers, by the headings of its table. */
@ApplicationScoped
public class AnswerLayouts {

    private final DataSource database;
    private final Clock clock;

    AnswerLayouts(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How the last table of this force with these headings was read; the force is empty where it stands in a column. */
    public Optional<Layout> known(String force, SheetRow headings) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(
                "select layout from statistics.police_mapping where force = ? and headings = any (?) order by id desc limit 1")) {
            select.setString(1, force);
            select.setArray(2, connection.createArrayOf("text", Headings.known(headings).toArray()));
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(Layout.of(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The layouts of answers cannot be read.", cause);
        }
    }

    @Transactional(TxType.MANDATORY)
    public void remember(Actor actor, Layout layout, byte[] file) {
        var headings = Headings.in(Books.open(file), layout.sheet(), layout.rows().headings()).orElseThrow();
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(
                "insert into statistics.police_mapping (force, headings, layout, at, by_id) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, layout.force());
            insert.setString(2, Headings.sha256(headings));
            insert.setString(3, layout.inText());
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setObject(5, actor.id());
            insert.executeUpdate();
        } catch (SQLException cause) {
            throw new IllegalStateException("The layout of an answer cannot be kept.", cause);
        }
    }
}
