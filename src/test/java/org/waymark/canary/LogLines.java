package org.waymark.canary;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged or printed while this is open, with parameters and stack traces. */
final class LogLines extends Handler implements AutoCloseable {

    private final StringBuffer lines = new StringBuffer();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    LogLines() {
        setLevel(Level.ALL);
        Logger.getLogger("").addHandler(this);
        System.setOut(new PrintStream(printed, true));
        System.setErr(new PrintStream(printed, true));
    }

    @Override
    public void publish(LogRecord record) {
        lines.append(record.getLoggerName()).append(' ').append(record.getMessage());
        if (record.getParameters() != null) {
            for (var parameter : record.getParameters()) {
                lines.append(' ').append(parameter);
            }
        }
        if (record.getThrown() != null) {
            var trace = new StringWriter();
            record.getThrown().printStackTrace(new PrintWriter(trace));
            lines.append('\n').append(trace);
        }
        lines.append('\n');
    }

    String soFar() {
        return lines.toString() + printed;
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
        System.setOut(out);
        System.setErr(err);
    }
}
