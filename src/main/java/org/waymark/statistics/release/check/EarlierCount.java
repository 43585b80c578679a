package org.waymark.statistics.release.check;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.reference.Code;
import org.waymark.reference.Lists;
import org.waymark.reference.Offence;
import org.waymark.reference.WithdrawalReason;
import org.waymark.statistics.InWords;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Measures;
import org.waymark.statistics.release.standard.Plan;
import org.waymark.statistics.release.standard.TablePlan.Place;
import org.waymark.time.London;

/** Names a count of an earlier release that stands in no table of this one: its id is all that is known of it. */
final class EarlierCount {

    private static final String EARLIER = "An earlier release";
    private static final String FORCE = "force";
    private static final Map<String, String> THINGS = Map.of("WITHDRAWALS", "Withdrawals", "WITHDRAWALS_BY_REASON", "Withdrawals", "WITHDRAWALS_BY_FAMILY", "Withdrawals", "REPORTS", "Reports");
    /** What every count of withdrawals is unless it says otherwise. */
    private static final String STANDING = "STANDING";

    private EarlierCount() {
    }

    static Place place(CountId id) {
        var forces = Optional.ofNullable(id.where().get(FORCE)).map(Plan::labelOfForces).orElse("All forces");
        var others = id.where().entrySet().stream().filter(part -> !List.of(FORCE, CountId.TIME).contains(part.getKey()) && !part.getValue().equals(STANDING))
                .map(part -> label(part.getKey(), part.getValue())).toList();
        return new Place(EARLIER, List.of(forces, months(id.where().get(CountId.TIME))), others.isEmpty() ? THINGS.getOrDefault(id.of(), "Recorded offences") : InWords.list(others, "and"));
    }

    private static String label(String dimension, String codes) {
        return Measures.find(codes).map(Measure::label).orElseGet(() -> each(codes, code -> known(dimension, code).orElseGet(() -> spelt(dimension, code))));
    }

    private static Optional<String> known(String dimension, String code) {
        return switch (dimension) {
            case "offence" -> Offence.find(code).map(Offence::label);
            case "reason" -> WithdrawalReason.find(code).map(WithdrawalReason::label);
            case "family" -> WithdrawalReason.all().stream().filter(reason -> reason.family().equals(code)).findFirst().map(WithdrawalReason::familyLabel);
            case "stage" -> Lists.STAGE.find(code).map(Code::label);
            case "elapsed" -> Lists.ELAPSED.find(code).map(Code::label);
            case "channel" -> Lists.CHANNEL.find(code).map(Code::label);
            default -> Optional.empty();
        };
    }

    /** "Stage not known" for what has no name of its own. */
    private static String spelt(String dimension, String code) {
        var words = (dimension + " " + code).toLowerCase(Locale.UK).replaceAll("[_-]", " ");
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String each(String codes, UnaryOperator<String> name) {
        return InWords.list(Stream.of(codes.split("\\+")).map(name).toList(), "and");
    }

    private static String months(String time) {
        return Arrays.stream(time.split("/")).map(YearMonth::parse).map(London::inWords).distinct().collect(Collectors.joining(" to "));
    }
}
