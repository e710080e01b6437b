package org.parallax.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Set;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.parallax.server.http.Limits;

/** Makes what listens: plain, or with TLS. */
final class Connectors {

    /** So many connections wait to be accepted; what finds no place tries again a second later, and that is felt. */
    private static final int WAITING = 1_024;

    private Connectors() {}

    static ServerConnector of(Server server, ServerOptions options) {
        HttpConfiguration http = http(options.limits());
        ServerConnector connector = options.tls()
                .map(it -> secure(server, http, it))
                .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
        connector.setHost(options.host());
        connector.setPort(options.port());
        connector.setAcceptQueueSize(WAITING);
        connector.setIdleTimeout(options.limits().idle().toMillis());
        return connector;
    }

    private static ServerConnector secure(Server server, HttpConfiguration http, ServerOptions.Tls tls) {
        if (!Files.isReadable(tls.keyStore())) {
            throw new Refusal("The key store %s cannot be read".formatted(tls.keyStore()));
        }
        SslContextFactory.Server keys = new SslContextFactory.Server();
        keys.setKeyStore(keyStore(tls));
        keys.setKeyStorePassword(tls.password());
        keys.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        http.addCustomizer(new SecureRequestCustomizer(false));
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        return new ServerConnector(server, new SslConnectionFactory(keys, plain.getProtocol()), plain);
    }

    private static KeyStore keyStore(ServerOptions.Tls tls) {
        try (InputStream in = Files.newInputStream(tls.keyStore())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, tls.password().toCharArray());
            return store;
        } catch (IOException e) {
            throw new Refusal(
                    e.getCause() instanceof UnrecoverableKeyException
                            ? "The password does not open the key store %s".formatted(tls.keyStore())
                            : "The key store %s is no PKCS #12 file: %s".formatted(tls.keyStore(), e.getMessage()));
        } catch (GeneralSecurityException e) {
            throw new Refusal("The key store %s cannot be used: %s".formatted(tls.keyStore(), e.getMessage()));
        }
    }

    private static HttpConfiguration http(Limits limits) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(limits.header());
        http.setUriCompliance(UriCompliance.from(Set.of(
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR, UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING)));
        return http;
    }
}
