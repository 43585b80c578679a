package org.waymark.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** Finds the machine's Chromium, starts it once for a test class and gives each test a fresh profile. */
class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Chromium.class);
    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        var loud = "NO CHROMIUM: " + context.getDisplayName() + " is skipped. Install it (apt-get install chromium) or name it with -Dchromium=/path.";
        if (isRequired()) {
            throw new IllegalStateException("-Dbrowser=required, and there is no Chromium on this machine (looked in " + PLACES + " or where -Dchromium says)");
        }
        System.err.println("\n" + "!".repeat(100) + "\n" + loud + "\n" + "!".repeat(100) + "\n");
        return ConditionEvaluationResult.disabled(loud);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var started = context.getParent().orElseThrow().getStore(HERE).getOrComputeIfAbsent("chromium", key -> new Started(), Started.class);
        var browser = new Browser(started.chromium, 1280, 900);
        context.getStore(HERE).getOrComputeIfAbsent("browsers", key -> new ArrayList<Browser>(), List.class).add(browser);
        return browser;
    }

    /** A test that went well still fails when its browser complained; one that failed keeps its own reason. */
    @Override
    public void afterEach(ExtensionContext context) {
        var browsers = (List<?>) context.getStore(HERE).getOrDefault("browsers", List.class, List.of());
        try {
            if (context.getExecutionException().isEmpty()) {
                browsers.forEach(browser -> ((Browser) browser).hasNoComplaints());
            }
        } finally {
            browsers.forEach(browser -> ((Browser) browser).close());
        }
    }

    private static boolean isRequired() {
        return "required".equals(System.getProperty("browser"));
    }

    private static Optional<Path> executable() {
        var places = System.getProperty("chromium") == null ? PLACES : List.of(System.getProperty("chromium"));
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** One Chromium process. */
    private static final class Started implements AutoCloseable {

        private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final com.microsoft.playwright.Browser chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(executable().orElseThrow()).setHeadless(true).setArgs(FLAGS));

        @Override
        public void close() {
            playwright.close();
        }
    }
}
