package org.waymark.administration.demonstration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Codes and how often each comes in proportion to the others, written as {@code "PHONE 42, CHAT 13"}. */
record Weights(List<Map.Entry<String, Integer>> weights) {

    static Weights of(String codesAndWeights) {
        return new Weights(Arrays.stream(codesAndWeights.split(", ")).map(one -> one.split(" "))
                .map(one -> Map.entry(one[0], Integer.valueOf(one[1]))).toList());
    }

    Weights where(Predicate<String> possible) {
        return new Weights(weights.stream().filter(one -> possible.test(one.getKey())).toList());
    }

    /** The same, one of them this many per cent as often. */
    Weights with(String code, int percent) {
        return new Weights(weights.stream()
                .map(one -> one.getKey().equals(code) ? Map.entry(code, one.getValue() * percent / 100) : one).toList());
    }

    String draw(Dice dice) {
        int place = dice.between(1, weights.stream().mapToInt(Map.Entry::getValue).sum());
        for (var one : weights) {
            place -= one.getValue();
            if (place <= 0) {
                return one.getKey();
            }
        }
        throw new IllegalStateException("Nothing to choose from.");
    }
}
