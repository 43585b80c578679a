package org.waymark.statistics.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.waymark.statistics.disclosure.Sum.Kind;

/** A made-up table with its margins: rows, columns and perhaps layers, rows perhaps within regions, mostly small counts. */
public final class RandomTable {

    public static final String ALL = "all";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private final Random random;
    private final int rows;
    private final int columns;
    private final int layers;
    private final int regions;
    private final boolean zeroIsSmall;
    /** Whether a row stands only where it has something, as forces do. */
    private final boolean rowsSaySomething;
    private final long[][][] counts;

    private RandomTable(Random random, int rows, int columns, int layers, int regions, boolean zeroIsSmall, boolean rowsSaySomething) {
        this.random = random;
        this.rows = rows;
        this.columns = columns;
        this.layers = layers;
        this.regions = regions;
        this.zeroIsSmall = zeroIsSmall;
        this.rowsSaySomething = rowsSaySomething;
        counts = new long[rows][columns][layers];
    }

    /** Up to 8 x 10, with all shapes and rules that tables have. */
    public static RandomTable numbered(long seed) {
        var random = new Random(seed);
        int rows = 2 + random.nextInt(7);
        int regions = rows > 3 && random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 0;
        return new RandomTable(random, rows, 2 + random.nextInt(9), 1, regions, random.nextInt(3) == 0, seed % 2 == 1).filled();
    }

    public static RandomTable of(long seed, int rows, int columns, int layers, int regions, boolean zeroIsSmall) {
        return new RandomTable(new Random(seed), rows, columns, layers, regions, zeroIsSmall, seed % 2 == 1).filled();
    }

    /** Log-normal, with busy and quiet rows, so that most counts are small and some are not. */
    private RandomTable filled() {
        for (var row : counts) {
            double busy = random.nextGaussian();
            for (var column : row) {
                for (int layer = 0; layer < layers; layer++) {
                    column[layer] = (long) Math.exp(0.8 + busy + random.nextGaussian());
                }
            }
        }
        return this;
    }

    /** A quarter later: here and there some more, seldom a correction. */
    public RandomTable later() {
        for (var row : counts) {
            for (var column : row) {
                for (int layer = 0; layer < layers; layer++) {
                    boolean isCorrection = random.nextInt(20) == 0 && column[layer] > 0;
                    column[layer] += isCorrection ? -1 : random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0;
                }
            }
        }
        return this;
    }

    public PlannedRelease release() {
        return new PlannedRelease("random", DAY, List.of(table()));
    }

    public PlannedTable table() {
        var planned = new ArrayList<PlannedCount>();
        var sums = new ArrayList<Sum>();
        for (var row : rowCodes()) {
            for (var column : codes(columns, "c")) {
                for (var layer : codes(layers, "l")) {
                    var id = id(row, column, layer);
                    planned.add(new PlannedCount(id, count(row, column, layer), atLeast(row, column, layer), zeroIsSmall, false));
                }
            }
        }
        for (var row : rowCodes()) {
            for (var column : codes(columns, "c")) {
                add(sums, id(row, column, ALL), codes(layers, "l").stream().map(layer -> id(row, column, layer)).toList());
            }
            for (var layer : codes(layers, "l")) {
                add(sums, id(row, ALL, layer), codes(columns, "c").stream().map(column -> id(row, column, layer)).toList());
            }
        }
        for (var column : codes(columns, "c")) {
            for (var layer : codes(layers, "l")) {
                sumsOfRows(sums, column, layer);
            }
        }
        return PlannedTable.shown("random", planned, sums);
    }

    private void sumsOfRows(List<Sum> sums, String column, String layer) {
        var all = new ArrayList<CountId>();
        for (var code : regions == 0 ? rowNames() : regionNames()) {
            all.add(id(code, column, layer));
        }
        add(sums, id(ALL, column, layer), all);
        for (var region : regions == 0 ? List.<String>of() : regionNames()) {
            add(sums, id(region, column, layer), rowNames().stream().filter(row -> regionOf(row).equals(region)).map(row -> id(row, column, layer)).toList());
        }
    }

    /** A whole is not a part of itself. */
    private static void add(List<Sum> sums, CountId whole, List<CountId> parts) {
        var others = parts.stream().filter(part -> !part.equals(whole)).toList();
        if (!others.isEmpty()) {
            sums.add(new Sum(whole, others, Kind.EXACT));
        }
    }

    private List<String> rowCodes() {
        var codes = new ArrayList<>(rowNames());
        codes.addAll(regions == 0 ? List.of() : regionNames());
        codes.add(ALL);
        return codes;
    }

    private List<String> rowNames() {
        return codes(rows, "r").subList(0, rows);
    }

    private List<String> regionNames() {
        return codes(regions, "region").subList(0, regions);
    }

    private String regionOf(String row) {
        return "region" + rowNames().indexOf(row) % regions;
    }

    /** The codes of a dimension and its total; of one with a single code only the total. */
    private static List<String> codes(int size, String prefix) {
        var codes = new ArrayList<String>();
        for (int i = 0; size > 1 && i < size; i++) {
            codes.add(prefix + i);
        }
        codes.add(ALL);
        return codes;
    }

    /** Whether it adds up rows or columns. */
    public static boolean isTotal(CountId id) {
        return id.where().get("row").equals(ALL) || id.where().get("row").startsWith("region") || id.where().get("column").equals(ALL);
    }

    private static CountId id(String row, String column, String layer) {
        return new CountId("RANDOM", new TreeMap<>(java.util.Map.of("row", row, "column", column, "layer", layer)));
    }

    /** Nothing of rows whose whole is small: that several stand there would tell it, whatever is suppressed. */
    private long atLeast(String row, String column, String layer) {
        var isRow = rowNames().contains(row) && column.equals(ALL) && layer.equals(ALL);
        var whole = regions == 0 ? ALL : rowNames().contains(row) ? regionOf(row) : row;
        return rowsSaySomething && isRow && count(whole, ALL, ALL) >= Rules.LOWEST ? Math.min(1, count(row, ALL, ALL)) : 0;
    }

    private long count(String row, String column, String layer) {
        long count = 0;
        for (int i = 0; i < rows; i++) {
            boolean in = row.equals(ALL) || row.equals("r" + i) || regions > 0 && row.equals("region" + i % regions);
            for (int j = 0; in && j < columns; j++) {
                for (int k = 0; k < layers && (column.equals(ALL) || column.equals("c" + j)); k++) {
                    count += layer.equals(ALL) || layer.equals("l" + k) ? counts[i][j][k] : 0;
                }
            }
        }
        return count;
    }
}
