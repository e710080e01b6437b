package org.parallax.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS with a key store of the operator's. */
class TlsTest {

    private static final String PASSWORD = "correct horse";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void makeKeys() throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "parallax",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1,dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys().toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), US_ASCII);
        assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(keytool.exitValue()).as(said).isZero();
    }

    @Test
    void speaksTlsToThoseWhoTrustItsCertificate() throws Exception {
        try (Serving serving = new Serving(folder.resolve("archive"), secured(PASSWORD));
                HttpClient trusting =
                        HttpClient.newBuilder().sslContext(trust()).build()) {
            assertThat(serving.server().uri().getScheme()).isEqualTo("https");
            HttpRequest request = HttpRequest.newBuilder(serving.server().uri().resolve("/api/v1/health/live"))
                    .build();
            HttpResponse<String> answer = trusting.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
            assertThatThrownBy(() -> serving.client().send(request, BodyHandlers.ofString()))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void answersNothingInTheClear() throws Exception {
        try (Serving serving = new Serving(folder.resolve("archive"), secured(PASSWORD));
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), serving.server().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
            assertThat(answer(socket)).doesNotContain("HTTP/1.1 200", "ok");
        }
    }

    @Test
    void saysWhatIsWrongWithAKeyStore() throws Exception {
        assertThatThrownBy(() -> new Serving(folder.resolve("a"), secured("wrong")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(keys().toString())
                .hasMessageContaining("password");
        Files.writeString(keys(), "no key store");
        assertThatThrownBy(() -> new Serving(folder.resolve("b"), secured(PASSWORD)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(keys().toString())
                .hasMessageContaining("PKCS #12");
        Files.delete(keys());
        assertThatThrownBy(() -> new Serving(folder.resolve("c"), secured(PASSWORD)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be read");
    }

    private static String answer(Socket socket) throws IOException {
        try (InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), US_ASCII);
        } catch (java.net.SocketException closed) {
            return "";
        }
    }

    private Path keys() {
        return folder.resolve("keys.p12");
    }

    private ServerOptions secured(String password) {
        return ServerOptions.local("test", folder.resolve("tokens.json"))
                .secured(Optional.of(new ServerOptions.Tls(keys(), password)));
    }

    private SSLContext trust() throws Exception {
        KeyStore own = KeyStore.getInstance(keys().toFile(), PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", own.getCertificate("parallax"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
