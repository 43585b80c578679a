import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.tools.ToolProvider;

/**
 * Plants one fault at a time into a copy of the tree and runs the test that must catch it: a promise whose test does not
 * fail when the promise is broken is no promise. Faults stand in src/test/faults/&lt;room&gt;/&lt;name&gt;.fault.
 *
 * <pre>
 * java src/build/PlantedFaults.java            every fault that was not caught before, or is about code that changed since
 * java src/build/PlantedFaults.java vault/     only faults whose name contains this
 * java src/build/PlantedFaults.java --check    no runs: does each fault still fit the code, and is its test there?
 * </pre>
 * Results are kept in target/faults/results.txt, so that an interrupted run goes on; -Dfresh=true forgets them. Ends with 0
 * where every fault was caught.
 */
public class PlantedFaults {

    static final Path ROOT = Path.of("").toAbsolutePath();
    static final Path FAULTS = ROOT.resolve("src/test/faults");
    static final Path WORK = ROOT.resolve("target/faults");
    static final Path RESULTS = WORK.resolve("results.txt");
    static final Set<Path> LEFT_OUT = Set.of(Path.of(".git"), Path.of(".waymark"));
    static final String CLASS_PATH = "target/class-path.txt";
    static final int AT_LEAST = 40;

    public static void main(String[] arguments) throws Exception {
        var faults = all();
        var wrong = faults.stream().flatMap(fault -> fault.misfits().stream()).toList();
        wrong.forEach(System.err::println);
        if (!wrong.isEmpty() || faults.size() < AT_LEAST) {
            System.err.println(faults.size() + " faults, " + wrong.size() + " of them unfit; at least " + AT_LEAST + " are wanted, all fit.");
            System.exit(1);
        }
        if (Arrays.asList(arguments).contains("--check")) {
            System.out.println(faults.size() + " faults fit the code.");
            return;
        }
        var wanted = faults.stream().filter(fault -> arguments.length == 0 || Arrays.stream(arguments).anyMatch(fault.name::contains)).toList();
        System.exit(plant(wanted) ? 0 : 1);
    }

    static List<Fault> all() throws IOException {
        try (var files = Files.walk(FAULTS)) {
            return files.filter(file -> file.toString().endsWith(".fault")).sorted().map(Fault::read).toList();
        }
    }

    /** Plants the faults, in as many copies of the tree as -Dlanes says, and tells which were caught. */
    static boolean plant(List<Fault> faults) throws Exception {
        Files.createDirectories(WORK);
        if (Boolean.getBoolean("fresh")) {
            Files.deleteIfExists(RESULTS);
        }
        var known = known();
        var waiting = new ConcurrentLinkedQueue<>(faults.stream().filter(fault -> !fault.key().equals(known.get(fault.name))).toList());
        System.out.printf("%d faults, %d of them caught before, %d to plant%n", faults.size(), faults.size() - waiting.size(), waiting.size());
        var lanes = new ArrayList<Thread>();
        for (int lane = 1; lane <= Math.min(Integer.getInteger("lanes", 1), waiting.size()); lane++) {
            var tree = WORK.resolve("tree-" + lane);
            lanes.add(Thread.ofPlatform().start(() -> work(tree, waiting)));
        }
        for (var lane : lanes) {
            lane.join();
        }
        var caught = known();
        var escaped = faults.stream().filter(fault -> !fault.key().equals(caught.get(fault.name))).toList();
        escaped.forEach(fault -> System.out.println("NOT CAUGHT  " + fault.name + ": " + fault.sentence));
        System.out.printf("%d of %d faults were caught%n", faults.size() - escaped.size(), faults.size());
        return escaped.isEmpty();
    }

    static Map<String, String> known() throws IOException {
        if (!Files.exists(RESULTS)) {
            return Map.of();
        }
        return Files.readAllLines(RESULTS).stream().map(line -> line.split("\t"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (before, after) -> after));
    }

    static void work(Path tree, Queue<Fault> waiting) {
        try {
            copy(ROOT, tree);
            if (!maven(tree, WORK.resolve("build.log"), "test-compile", "dependency:build-classpath", "-Dmdep.outputFile=" + CLASS_PATH)) {
                throw new IllegalStateException("The tree does not build without a fault: see " + WORK.resolve("build.log"));
            }
            for (var fault = waiting.poll(); fault != null; fault = waiting.poll()) {
                var began = System.nanoTime();
                var verdict = fault.plantIn(tree);
                System.out.printf("%-12s %s (%d s, %s)%n", verdict, fault.name, (System.nanoTime() - began) / 1_000_000_000, fault.test);
                if (verdict.equals("caught")) {
                    keep(fault);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static synchronized void keep(Fault fault) throws IOException {
        var lines = new LinkedHashMap<>(known());
        lines.put(fault.name, fault.key());
        Files.write(RESULTS, lines.entrySet().stream().map(line -> line.getKey() + "\t" + line.getValue()).toList());
    }

    /** The sources and what is built of them, without the copies themselves. */
    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                var relative = from.relativize(folder);
                if (LEFT_OUT.contains(relative) || relative.startsWith("target") && relative.getNameCount() == 2
                        && !Set.of("classes", "look", "generated-sources").contains(relative.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(relative));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static boolean maven(Path tree, Path log, String... what) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(tree.resolve("mvnw").toString(), "-B", "-q", "-o"));
        command.addAll(List.of(what));
        command.add("-Dbrowser=required");
        command.add("-Dcanaries=10");
        return new ProcessBuilder(command).directory(tree.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start().waitFor() == 0;
    }

    /** All sources, as a constant of one stands in the classes of others; many times faster than a build by Maven. */
    static boolean compile(Path tree, Path log) throws IOException {
        var libraries = Files.readString(tree.resolve(CLASS_PATH));
        try (var said = Files.newBufferedWriter(log)) {
            return compile(tree, said, "main", "target/classes", libraries)
                    && compile(tree, said, "test", "target/test-classes", tree.resolve("target/classes") + File.pathSeparator + libraries);
        }
    }

    private static boolean compile(Path tree, Writer said, String which, String to, String classPath) throws IOException {
        try (var files = Files.walk(tree.resolve("src").resolve(which).resolve("java"))) {
            var compiler = ToolProvider.getSystemJavaCompiler();
            var sources = compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(files.filter(file -> file.toString().endsWith(".java")).toList());
            return compiler.getTask(said, null, null,
                    List.of("-parameters", "-proc:none", "-nowarn", "-d", tree.resolve(to).toString(), "-cp", classPath), null, sources).call();
        }
    }

    /** A fault: a sentence, the test that catches it, and the changes that plant it. */
    record Fault(String name, String sentence, String test, List<Change> changes) {

        static Fault read(Path path) {
            try {
                var lines = Files.readAllLines(path);
                var name = FAULTS.relativize(path).toString().replace(".fault", "");
                var changes = new ArrayList<Change>();
                String test = "";
                String file = "";
                StringBuilder part = null;
                StringBuilder replaced = null;
                for (var line : lines.subList(1, lines.size())) {
                    var header = part == null || replaced != null && part != replaced;
                    if (line.equals("--- replace")) {
                        close(changes, file, replaced, part);
                        replaced = part = new StringBuilder();
                    } else if (line.equals("--- with")) {
                        part = new StringBuilder();
                    } else if (header && line.startsWith("file: ")) {
                        close(changes, file, replaced, part);
                        replaced = part = null;
                        file = line.substring(6).strip();
                    } else if (header && line.startsWith("test: ")) {
                        test = line.substring(6).strip();
                    } else if (part != null) {
                        part.append(line).append('\n');
                    }
                }
                close(changes, file, replaced, part);
                return new Fault(name, lines.getFirst(), test, List.copyOf(changes));
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        private static void close(List<Change> changes, String file, StringBuilder replaced, StringBuilder with) {
            if (replaced != null && with != replaced) {
                changes.add(new Change(file, replaced.toString().stripTrailing(), with.toString().stripTrailing()));
            }
        }

        /** What keeps this fault from being planted: nothing, where it still fits the code. */
        List<String> misfits() {
            var misfits = new ArrayList<String>();
            if (changes.isEmpty()) {
                misfits.add(name + ": no change");
            }
            for (var change : changes) {
                change.misfit(ROOT).ifPresent(misfit -> misfits.add(name + ": " + misfit));
            }
            try {
                if (source().isEmpty()) {
                    misfits.add(name + ": no test " + test);
                }
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
            return misfits;
        }

        /** Of the fault, the sources it changes and its test: a fault that was caught is caught until one of them is another. */
        String key() {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(toString().getBytes(StandardCharsets.UTF_8));
                for (var change : changes) {
                    digest.update(Files.readAllBytes(ROOT.resolve(change.file)));
                }
                digest.update(Files.readAllBytes(source().orElseThrow()));
                return HexFormat.of().formatHex(digest.digest(), 0, 8);
            } catch (IOException | NoSuchAlgorithmException cause) {
                throw new IllegalStateException(cause);
            }
        }

        private Optional<Path> source() throws IOException {
            var source = test.replaceAll("#.*", "") + ".java";
            try (var tests = Files.walk(ROOT.resolve("src/test/java"))) {
                return tests.filter(file -> file.getFileName().toString().equals(source)).findFirst();
            }
        }

        String plantIn(Path tree) throws IOException, InterruptedException {
            var before = new LinkedHashMap<Path, String>();
            for (var change : changes) {
                var file = tree.resolve(change.file);
                before.putIfAbsent(file, Files.readString(file));
                Files.writeString(file, Files.readString(file).replace(change.replaced, change.with));
            }
            try {
                return run(tree);
            } finally {
                for (var entry : before.entrySet()) {
                    Files.writeString(entry.getKey(), entry.getValue());
                }
                for (var change : changes) {
                    change.copyTo(tree);
                }
            }
        }

        private String run(Path tree) throws IOException, InterruptedException {
            var reports = tree.resolve("target/surefire-reports");
            if (Files.isDirectory(reports)) {
                try (var old = Files.list(reports)) {
                    for (var report : old.toList()) {
                        Files.delete(report);
                    }
                }
            }
            var log = WORK.resolve(name.replace('/', '-') + ".log");
            if (changes.stream().allMatch(Change::isBuiltHere)) {
                for (var change : changes) {
                    change.copyTo(tree);
                }
                return !compile(tree, log) ? "DID NOT RUN"
                        : maven(tree, log, "quarkus:generate-code-tests", "surefire:test", "-Dtest=" + test) ? "NOT CAUGHT"
                        : failed(reports) ? "caught" : "DID NOT RUN";
            }
            return maven(tree, log, "test", "-Dtest=" + test) ? "NOT CAUGHT" : failed(reports) ? "caught" : "DID NOT RUN";
        }

        /** Whether the named test itself says so: a tree that does not compile proves nothing. */
        private static boolean failed(Path reports) throws IOException {
            if (!Files.isDirectory(reports)) {
                return false;
            }
            try (var found = Files.list(reports)) {
                for (var report : found.filter(file -> file.toString().endsWith(".xml")).toList()) {
                    if (Pattern.compile("<(failure|error)[ >]").matcher(Files.readString(report)).find()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** One change of one file. */
    record Change(String file, String replaced, String with) {

        /** Sources and resources of the application; what else a fault changes is left to Maven. */
        boolean isBuiltHere() {
            return file.startsWith("src/main/java/") || file.startsWith("src/main/resources/");
        }

        void copyTo(Path tree) throws IOException {
            if (file.startsWith("src/main/resources/")) {
                Files.copy(tree.resolve(file), tree.resolve("target/classes").resolve(file.substring("src/main/resources/".length())), StandardCopyOption.REPLACE_EXISTING);
            }
        }

        Optional<String> misfit(Path root) {
            try {
                if (!Files.isRegularFile(root.resolve(file))) {
                    return Optional.of("no file " + file);
                }
                var text = Files.readString(root.resolve(file));
                var first = replaced.isBlank() ? -1 : text.indexOf(replaced);
                if (first < 0) {
                    return Optional.of("its text is not in " + file);
                }
                return text.indexOf(replaced, first + 1) < 0 ? Optional.empty() : Optional.of("its text stands more than once in " + file);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }
}
