package org.waymark.imports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.reference.CodeList;
import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.reference.Outcome;
import org.waymark.reference.WithdrawalReason;

/** Rows that keep the rules and are otherwise at random, with everything in them that a row can say. */
final class MadeUpRows {

    private static final List<String> NOT_KNOWN = Stream.of(NotKnown.values()).map(NotKnown::name).toList();
    private static final List<String> OFFENCES = List.of("S66B_1", "S66B_2", "S66B_3", "S66B_4", "BLACKMAIL", "NOT_ASKED", "DOES_NOT_KNOW");

    private final SplittableRandom random;
    private LocalDate day;

    private MadeUpRows(long seed) {
        random = new SplittableRandom(seed);
    }

    static List<Map<String, String>> of(long seed, int rows) {
        var madeUp = new MadeUpRows(seed);
        return IntStream.range(0, rows).mapToObj(number -> madeUp.row("SEED%d-%d".formatted(seed, number))).toList();
    }

    private Map<String, String> row(String reference) {
        var row = new LinkedHashMap<String, String>();
        day = LocalDate.of(2024, 2, 1).plusDays(random.nextInt(300));
        row.put("external_ref", reference);
        row.put("conduct_from", sometimes() ? "" : day.toString());
        row.put("received_on", later());
        row.put("channel", one(Lists.CHANNEL.codes()));
        row.put("abuse_type", known(Lists.ABUSE_TYPE));
        row.put("relationship", known(Lists.RELATIONSHIP));
        row.put("age_band", one(Lists.AGE_BAND.codes().stream().filter(code -> !code.equals("UNDER_18")).toList()));
        row.put("gender", known(Lists.GENDER));
        var received = day;
        if (!sometimes()) {
            police(row);
        }
        if (random.nextBoolean()) {
            withdrawal(row);
        }
        day = received;
        row.put("closed_on", sometimes() ? later() : "");
        return row;
    }

    private void police(Map<String, String> row) {
        row.put("reported_to_police_on", sometimes() ? "" : later());
        var recorded = !sometimes();
        var force = one(Force.all().stream().map(Force::code).toList());
        row.put("force", recorded || sometimes() ? force : one(NOT_KNOWN));
        row.put("recorded_on", recorded ? later() : "");
        row.put("offence", one(OFFENCES));
        row.put("suspect_identified_on", random.nextBoolean() ? later() : "");
        if (recorded && !sometimes()) {
            row.put("outcome", one(Outcome.recordable().stream().map(Outcome::code).toList()));
            row.put("outcome_on", later());
        }
    }

    private void withdrawal(Map<String, String> row) {
        row.put("withdrawn_on", later());
        row.put("withdrawal_stage", sometimes() ? "" : known(Lists.STAGE));
        row.put("withdrawal_account", sometimes() ? "" : known(Lists.WITHDRAWAL_ACCOUNT));
        row.put("withdrawal_reasons", sometimes() ? one(NOT_KNOWN) : WithdrawalReason.all().stream().map(WithdrawalReason::code)
                .filter(code -> random.nextInt(6) == 0).collect(Collectors.joining(";")));
        row.put("re_engaged_on", sometimes() ? later() : "");
    }

    private boolean sometimes() {
        return random.nextInt(4) == 0;
    }

    private String later() {
        day = day.plusDays(random.nextInt(60));
        return day.toString();
    }

    private String known(CodeList list) {
        return sometimes() ? one(NOT_KNOWN) : one(list.codes());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
