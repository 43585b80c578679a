package org.waymark.testing;

import static io.restassured.RestAssured.given;

import org.eclipse.microprofile.config.ConfigProvider;

/** Signs a machine in at the provider that Quarkus runs for tests; the name decides the role. */
public final class BearerToken {

    private BearerToken() {
    }

    public static String of(String name) {
        var config = ConfigProvider.getConfig();
        return given().baseUri(config.getValue("quarkus.oidc.auth-server-url", String.class)).port(-1)
                .formParam("grant_type", "password").formParam("username", name).formParam("password", name)
                .formParam("client_id", config.getValue("quarkus.oidc.client-id", String.class))
                .formParam("client_secret", config.getOptionalValue("quarkus.oidc.credentials.secret", String.class).orElse(""))
                .post("/token").then().statusCode(200).extract().path("access_token");
    }
}
