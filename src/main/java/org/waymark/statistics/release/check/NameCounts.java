package org.waymark.statistics.release.check;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.statistics.disclosure.Exposed;
import org.waymark.statistics.release.Life;
import org.waymark.statistics.release.standard.StandardTables;

/** Says in words which count of which table is exposed, as a reader of the tables finds it. */
@ApplicationScoped
class NameCounts {

    private final StandardTables tables;

    NameCounts(StandardTables tables) {
        this.tables = tables;
    }

    List<Exposure> inWords(Life life, List<Exposed> exposed) {
        return exposed.stream().map(one -> new Exposure(one.table(), one.id().toString(), "", one.least(), one.most(),
                one.givenAwayBy().stream().map(Object::toString).toList())).toList();
    }
}
