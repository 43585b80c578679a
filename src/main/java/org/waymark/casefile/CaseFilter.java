package org.waymark.casefile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import org.waymark.reference.Force;
import org.waymark.reference.Lists;
import org.waymark.reference.NotKnown;
import org.waymark.reference.Offence;
import org.waymark.reference.Outcome;
import org.waymark.reference.WithdrawalReason;
import org.waymark.time.London;
import org.waymark.web.BadRequest;

import io.quarkus.qute.TemplateData;

/**
 * Which cases a list shows. Each filter is a code in the address, so that a list can be kept as a bookmark and a figure can
 * lead to its cases; the ends of a time, as {@code recorded-from} and {@code recorded-to}, are days or months, both included.
 */
@TemplateData
public record CaseFilter(Map<String, String> chosen) {

    private static final Map<String, Predicate<String>> KNOWN = known();
    private static final Set<String> BESIDES = Set.of("page");

    /** @throws BadRequest if a name or a value is not one of the filters' */
    static CaseFilter of(MultivaluedMap<String, String> query) {
        var chosen = new LinkedHashMap<String, String>();
        for (var filter : query.entrySet()) {
            var name = filter.getKey();
            var value = filter.getValue().getFirst().strip();
            if (!KNOWN.containsKey(name) && !BESIDES.contains(name)) {
                throw new BadRequest("There is no filter of that name. The filters are " + String.join(", ", KNOWN.keySet()) + ".");
            }
            if (KNOWN.containsKey(name) && !value.isEmpty()) {
                if (!KNOWN.get(name).test(value)) {
                    throw new BadRequest("The filter " + name + " does not know this value. Choose one from the list.");
                }
                chosen.put(name, value);
            }
        }
        return new CaseFilter(chosen);
    }

    /** The value of a filter, empty where it is not used. */
    public String of(String name) {
        return chosen.getOrDefault(name, "");
    }

    boolean isMine() {
        return of("mine").equals("true");
    }

    /** The first day that this filter wants, null for any. */
    LocalDate firstDay(String name) {
        var from = of(name);
        return from.isEmpty() ? null : from.length() == 7 ? YearMonth.parse(from).atDay(1) : LocalDate.parse(from);
    }

    LocalDate lastDay(String name) {
        var to = of(name);
        return to.isEmpty() ? null : to.length() == 7 ? YearMonth.parse(to).atEndOfMonth() : LocalDate.parse(to);
    }

    /** Whether one and the same withdrawal of the case has to fit. */
    boolean isOfWithdrawal() {
        return Stream.of("stage", "reason", "withdrawn-from", "withdrawn-to").anyMatch(chosen::containsKey);
    }

    public boolean isOn() {
        return !chosen.isEmpty();
    }

    /** Whether one of the filters is on that the page keeps folded away. */
    public boolean isFurther() {
        return List.of("offence", "suspect", "withdrawn", "withdrawn-from", "withdrawn-to", "stage", "reason", "age").stream().anyMatch(chosen::containsKey);
    }

    /** The filter in codes, for the audit trail. */
    String codes() {
        return chosen.entrySet().stream().map(filter -> filter.getKey() + "=" + filter.getValue()).collect(Collectors.joining(" "));
    }

    /** The address of the list with this filter. */
    String address() {
        return "/cases" + chosen.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", chosen.isEmpty() ? "" : "?", ""));
    }

    /** The filters that are on, in words. */
    public List<String> inWords() {
        var words = new ArrayList<String>();
        chosen.forEach((name, value) -> words.add(switch (name) {
            case "mine" -> "mine";
            case "status" -> Lists.CASE_STATUS.labelOf(value);
            case "force" -> Force.labelOf(value);
            case "offence" -> Offence.labelOf(value);
            case "outcome" -> "outcome " + value + " (" + Outcome.labelOf(value) + ")";
            case "recorded-from" -> "recorded from " + London.inWords(firstDay(name));
            case "recorded-to" -> "recorded up to " + London.inWords(lastDay(name));
            case "withdrawn-from" -> "withdrawn from " + London.inWords(firstDay(name));
            case "withdrawn-to" -> "withdrawn up to " + London.inWords(lastDay(name));
            case "suspect" -> value.equals("YES") ? "suspect identified" : "no suspect identified";
            case "stage" -> "withdrawal: " + Lists.STAGE.labelOf(value);
            case "reason" -> "reason: " + WithdrawalReason.find(value).orElseThrow().label();
            case "withdrawn" -> value.equals("NONE") ? "no withdrawal" : "withdrawal: " + Lists.WITHDRAWAL_STATUS.labelOf(value);
            case "age" -> "age " + Lists.AGE_BAND.labelOf(value);
            default -> throw new IllegalStateException(name);
        }));
        return words;
    }

    private static Map<String, Predicate<String>> known() {
        var known = new LinkedHashMap<String, Predicate<String>>();
        known.put("mine", Set.of("true", "false")::contains);
        known.put("status", Lists.CASE_STATUS::has);
        known.put("force", Force::accepts);
        known.put("offence", Offence::accepts);
        known.put("outcome", code -> Outcome.find(code).isPresent());
        known.put("recorded-from", CaseFilter::isDayOrMonth);
        known.put("recorded-to", CaseFilter::isDayOrMonth);
        known.put("suspect", Lists.YES_NO::has);
        known.put("stage", Lists.STAGE::accepts);
        known.put("reason", code -> WithdrawalReason.find(code).isPresent());
        known.put("withdrawn", code -> Lists.WITHDRAWAL_STATUS.has(code) || code.equals("NONE"));
        known.put("withdrawn-from", CaseFilter::isDayOrMonth);
        known.put("withdrawn-to", CaseFilter::isDayOrMonth);
        known.put("age", code -> Lists.AGE_BAND.has(code) || NotKnown.isOne(code));
        return known;
    }

    private static boolean isDayOrMonth(String typed) {
        try {
            return !typed.matches("(19|20)[0-9]{2}-.*") ? false : typed.length() == 7 ? YearMonth.parse(typed) != null : LocalDate.parse(typed) != null;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
