package org.waymark.imports;

import static io.restassured.RestAssured.given;

import org.waymark.testing.BearerToken;

import io.restassured.response.ValidatableResponse;

/** A machine that sends case files. */
final class Upload {

    private final String token;

    private Upload(String token) {
        this.token = token;
    }

    static Upload as(String name) {
        return new Upload(BearerToken.of(name));
    }

    /** Imports at once. */
    ValidatableResponse send(byte[] file) {
        return send(file, "false");
    }

    ValidatableResponse send(byte[] file, String dryRun) {
        return given().header("Authorization", "Bearer " + token).multiPart("file", "cases.csv", file, "text/csv")
                .multiPart("dry-run", dryRun).post("/imports/cases").then();
    }

    /** As a script does that knows no dry-run. */
    ValidatableResponse sendFileOnly(byte[] file) {
        return given().header("Authorization", "Bearer " + token).multiPart("file", "cases.csv", file, "text/csv").post("/imports/cases").then();
    }
}
