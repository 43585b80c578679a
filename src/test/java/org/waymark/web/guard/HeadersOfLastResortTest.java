package org.waymark.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.RawRequest;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;

/**
 * What is not even HTTP never reaches the application. Here Vert.x runs as in the packaged application, where its classes and
 * ours come from one class loader; in tests of Quarkus and in development they do not, and Netty cannot see ours.
 */
class HeadersOfLastResortTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static URI server;

    @BeforeAll
    static void serve() throws Exception {
        HeadersOfLastResort.enable();
        var http = VERTX.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false)).requestHandler(request -> request.response().end("good"));
        server = URI.create("http://localhost:" + http.listen(0, "localhost").toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS).actualPort());
    }

    @AfterAll
    static void end() {
        VERTX.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "GARBAGE\r\n\r\n", "GET / HTTP/1.1\r\nBad Header\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"
    })
    void what_cannot_be_read_as_http_is_answered_with_the_headers(String request) {
        var answer = RawRequest.send(server, request);

        assertThat(answer.status()).isEqualTo(400);
        HeadersTest.assertHeaders(answer, request);
    }

    @Test
    void an_address_or_headers_of_more_than_fits_are_answered_with_the_headers() {
        var address = RawRequest.send(server, "GET /" + "a".repeat(5000) + " HTTP/1.1\r\nHost: a\r\n\r\n");
        var headers = RawRequest.send(server, "GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(30_000) + "\r\n\r\n");

        assertThat(address.status()).isEqualTo(414);
        HeadersTest.assertHeaders(address, "long address");
        assertThat(headers.status()).isEqualTo(431);
        HeadersTest.assertHeaders(headers, "long headers");
    }

    @Test
    void a_good_answer_is_left_alone() {
        var answer = RawRequest.send(server, "GET / HTTP/1.1\r\nHost: a\r\n\r\n");

        assertThat(answer.body()).isEqualTo("good");
        assertThat(answer.header("Content-Security-Policy")).isNull();
    }
}
