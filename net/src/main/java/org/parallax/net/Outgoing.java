package org.parallax.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.parallax.net.AnswerException.Why;

/**
 * A client for other people's servers that goes nowhere but where its {@link Rules} let it. The addresses that a host's
 * name leads to are looked at when the connection is made, and the connection goes to one of those that passed, so that a
 * name which leads elsewhere a moment later gains nothing. Follows no redirects, keeps no cookies, uses no proxy, retries
 * nothing. Thread-safe.
 */
public final class Outgoing implements AutoCloseable {

    private static final int CONNECT_SECONDS = 10;
    private static final int SILENCE_SECONDS = 20;
    private static final int CONNECTIONS = 100;
    private static final int MOST_HEADERS = 256;
    private static final int LONGEST_LINE = 64 << 10;

    private final Rules rules;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch;

    /** A client under {@code rules} that calls itself {@code agent}. */
    public Outgoing(Rules rules, String agent) {
        this.rules = rules;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Guarded(rules))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .setMaxLineLength(LONGEST_LINE)
                                        .setMaxEmptyLineCount(1)
                                        .build())
                                .build())
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                                .setSocketTimeout(Timeout.ofSeconds(SILENCE_SECONDS))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setRedirectsEnabled(false)
                        .setResponseTimeout(Timeout.ofSeconds(SILENCE_SECONDS))
                        .setConnectionRequestTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                        .build())
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
        this.watch = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "parallax-outgoing-deadline");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The rules it keeps. */
    public Rules rules() {
        return rules;
    }

    /**
     * What is answered to a request, whatever its status.
     *
     * @throws RefusedException if the rules forbid it; nothing was sent
     * @throws AnswerException if what is answered is not HTTP, or breaks off
     * @throws InterruptedIOException if there is no answer within the deadline
     * @throws IOException if the server cannot be reached
     */
    public Response send(Request request) throws IOException {
        rules.checkForm(request.to());
        HttpUriRequestBase message = new HttpUriRequestBase(request.method(), request.to());
        request.headers().forEach(message::setHeader);
        if (request.body().length > 0) {
            message.setEntity(new ByteArrayEntity(request.body(), null));
        }
        AtomicBoolean late = new AtomicBoolean();
        Future<?> deadline = watch.schedule(
                () -> {
                    late.set(true);
                    message.abort();
                },
                request.deadline().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return client.execute(message, answer -> read(answer, request.longest(), message));
        } catch (Refusal e) {
            throw e.refused;
        } catch (IOException e) {
            if (late.get()) {
                throw (IOException) new InterruptedIOException("%s did not answer within %d s"
                                .formatted(
                                        request.to().getHost(),
                                        request.deadline().toSeconds()))
                        .initCause(e);
            }
            throw told(e);
        } finally {
            deadline.cancel(false);
        }
    }

    /** The library's exceptions in Java's words and our own. */
    private static IOException told(IOException e) {
        if (e instanceof ConnectionClosedException || e instanceof TruncatedChunkException || e instanceof BrokenOff) {
            return new AnswerException(Why.TRUNCATED, "The answer breaks off: " + e.getMessage(), e);
        }
        boolean isNoHttp = e instanceof ClientProtocolException
                || e instanceof MalformedChunkCodingException
                || e instanceof MessageConstraintException;
        return isNoHttp ? new AnswerException(Why.BAD_HTTP, "The answer is not HTTP: " + reason(e), e) : e;
    }

    private static String reason(IOException e) {
        return String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }

    private static Response read(ClassicHttpResponse answer, int longest, HttpUriRequestBase message)
            throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : answer.getHeaders()) {
            headers.merge(
                    header.getName().toLowerCase(Locale.ROOT),
                    String.valueOf(header.getValue()),
                    (one, other) -> one + ", " + other);
        }
        HttpEntity entity = answer.getEntity();
        byte[] body = new byte[0];
        boolean cut = false;
        if (entity != null) {
            InputStream in = entity.getContent();
            try {
                body = in.readNBytes(longest);
                cut = in.readNBytes(1).length > 0;
            } catch (SocketException e) {
                throw new BrokenOff(e);
            }
            if (cut) {
                message.abort(); // or closing would read it all to its end
            }
        }
        return new Response(answer.getCode(), headers, body, cut);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    /** Gives a connection only addresses that it may go to. */
    private record Guarded(Rules rules) implements DnsResolver {

        @Override
        public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
            try {
                return rules.resolve(host, port, InetAddress.getAllByName(Rules.unbracketed(host)));
            } catch (RefusedException e) {
                throw new Refusal(e);
            }
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            throw new UnknownHostException("No address of " + host + " is given without its port");
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /** A connection that broke while a body was read. */
    private static final class BrokenOff extends IOException {

        private static final long serialVersionUID = 1L;

        BrokenOff(SocketException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Carries a refusal through the library, which lets only its own and Java's exceptions pass. */
    private static final class Refusal extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        private final RefusedException refused;

        Refusal(RefusedException refused) {
            super(refused.getMessage());
            this.refused = refused;
        }
    }
}
