package org.waymark.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that drive a real Chromium: their methods take a {@link Browser}. Without a Chromium they say so loudly and are
 * skipped; with {@code -Dbrowser=required}, as in CI, they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.class)
@Tag("browser")
public @interface InBrowser {
}
