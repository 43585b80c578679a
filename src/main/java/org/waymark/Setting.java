package org.waymark;

import org.eclipse.microprofile.config.ConfigProvider;

/** A setting as it stands before the application starts: system property, environment, file. */
final class Setting {

    private Setting() {
    }

    static boolean isGiven(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).filter(value -> !value.isBlank()).isPresent();
    }

    static String of(String name, String otherwise) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(otherwise);
    }
}
