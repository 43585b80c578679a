package org.waymark.statistics.police.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.waymark.web.FormErrors;

import io.quarkus.qute.TemplateData;

/** A file of police figures as somebody brings it, with who published it and when. */
@TemplateData
public class BringForm {

    public static final int LONGEST_SOURCE = 200;

    @RestForm("file")
    public FileUpload file;
    @RestForm("source")
    public String source;
    @RestForm("published-on")
    public String publishedOn;
    @RestForm("dry-run")
    public String dryRun;

    /** The batch, or nothing: then the errors say what is missing. */
    Optional<NewBatch> toBatch(FormErrors errors) {
        var by = errors.required("source", source, "who published it").flatMap(text -> errors.text("source", text, LONGEST_SOURCE));
        var on = errors.requiredDay("published-on", publishedOn, "the day on which it was published");
        var bytes = content();
        if (bytes.length == 0) {
            errors.add("file", "Choose a file that is not empty");
        }
        return errors.isAny() ? Optional.empty() : Optional.of(NewBatch.ofHomeOffice(by.orElseThrow(), on.orElseThrow(), bytes));
    }

    public byte[] content() {
        try {
            return file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
