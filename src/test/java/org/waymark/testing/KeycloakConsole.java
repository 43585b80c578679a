package org.waymark.testing;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What an admin does in Keycloak's console, by the same REST API: taking roles, and setting how long tokens last. */
public final class KeycloakConsole {

    static final String ADMIN = "keycloak-admin";

    private final String keycloak;
    private final String password;

    /** @param realm the address of the realm {@code waymark} */
    public KeycloakConsole(String realm, String password) {
        this.keycloak = realm.substring(0, realm.indexOf("/realms/"));
        this.password = password;
    }

    public void takeAway(String user, String role) {
        given().auth().oauth2(token()).contentType("application/json").body(List.of(roleNamed(role)))
                .delete(rolesOf(user)).then().statusCode(204);
    }

    public void disable(String user) {
        given().auth().oauth2(token()).contentType("application/json").body(Map.of("enabled", false))
                .put(addressOf(user)).then().statusCode(204);
    }

    /** Ends all sessions of somebody, as an admin does with a lost computer; Keycloak then tells every application. */
    public void signOut(String user) {
        given().auth().oauth2(token()).contentType("application/json").post(addressOf(user) + "/logout").then().statusCode(204);
    }

    /** Makes a group of that name and puts somebody into it. */
    public void putIntoNew(String group, String user) {
        given().auth().oauth2(token()).contentType("application/json").body(Map.of("name", group))
                .post(keycloak + "/admin/realms/waymark/groups").then().statusCode(201);
        put(user, group);
    }

    public void put(String user, String group) {
        String id = given().auth().oauth2(token()).queryParam("search", group).queryParam("exact", true)
                .get(keycloak + "/admin/realms/waymark/groups").then().statusCode(200).extract().path("[0].id");
        given().auth().oauth2(token()).contentType("application/json").put(addressOf(user) + "/groups/" + id).then().statusCode(204);
    }

    /** What Keycloak would put into a token of this kind ("id" or "access") for somebody who signs in to Waymark. */
    public Map<String, Object> exampleToken(String kind, String user) {
        String client = given().auth().oauth2(token()).queryParam("clientId", "waymark")
                .get(keycloak + "/admin/realms/waymark/clients").then().statusCode(200).extract().path("[0].id");
        var person = addressOf(user);
        return given().auth().oauth2(token()).queryParam("scope", "openid").queryParam("userId", person.substring(person.lastIndexOf('/') + 1))
                .get(keycloak + "/admin/realms/waymark/clients/" + client + "/evaluate-scopes/generate-example-" + kind + "-token")
                .then().statusCode(200).extract().jsonPath().getMap("");
    }

    /** How long tokens last from now on, for all. */
    public void letTokensLast(Duration time) {
        given().auth().oauth2(token()).contentType("application/json").body(Map.of("accessTokenLifespan", time.toSeconds()))
                .put(keycloak + "/admin/realms/waymark").then().statusCode(204);
    }

    private Map<String, Object> roleNamed(String role) {
        return given().auth().oauth2(token()).get(keycloak + "/admin/realms/waymark/roles/" + role)
                .then().statusCode(200).extract().jsonPath().getMap("");
    }

    private String rolesOf(String user) {
        return addressOf(user) + "/role-mappings/realm";
    }

    private String addressOf(String user) {
        String id = given().auth().oauth2(token()).queryParam("username", user).queryParam("exact", true)
                .get(keycloak + "/admin/realms/waymark/users").then().statusCode(200).extract().path("[0].id");
        return keycloak + "/admin/realms/waymark/users/" + id;
    }

    /** A fresh one each time: they last a minute. */
    private String token() {
        return given().formParam("grant_type", "password").formParam("client_id", "admin-cli")
                .formParam("username", ADMIN).formParam("password", password)
                .post(keycloak + "/realms/master/protocol/openid-connect/token").then().statusCode(200).extract().path("access_token");
    }
}
