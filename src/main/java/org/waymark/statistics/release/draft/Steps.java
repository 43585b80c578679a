package org.waymark.statistics.release.draft;

import java.util.List;
import java.util.Objects;

import org.waymark.statistics.release.life.Life;
import org.waymark.statistics.release.standard.Plan;
import org.waymark.statistics.release.standard.TablePlan;
import org.waymark.web.FormId;

import io.quarkus.qute.TemplateData;

/** The tables of a draft with their ladders: at which step each is published, and the one coarser to which it can go. */
@TemplateData
public record Steps(Life life, List<Ladder> ladders, String form) {

    /** The ladder of a table. */
    @TemplateData
    public record Ladder(String table, String title, int step, String now, String coarser) {

        public int next() {
            return step + 1;
        }

        /** "Publish it by year, outcomes in groups", "Publish it with all offences together". */
        public String offer() {
            return "Publish it " + (coarser.startsWith("all ") ? "with " : "") + coarser;
        }
    }

    static Steps of(Life life, Plan plan) {
        var titles = life.content().tables();
        return new Steps(life, plan.tables().stream().map(table -> ladder(table, titles.stream().filter(one -> one.code().equals(table.code()))
                .map(one -> one.title()).findFirst().orElse(table.code()))).toList(), FormId.fresh());
    }

    private static Ladder ladder(TablePlan table, String title) {
        var words = table.ladder();
        return new Ladder(table.code(), title, table.step(), words.get(table.step()), table.step() + 1 < words.size() ? words.get(table.step() + 1) : null);
    }

    /** Whether the table can go to that step: the next one of its ladder. */
    boolean offers(String table, String step) {
        return ladders.stream().anyMatch(ladder -> ladder.table().equals(table) && ladder.coarser() != null && Objects.equals(step, String.valueOf(ladder.next())));
    }
}
