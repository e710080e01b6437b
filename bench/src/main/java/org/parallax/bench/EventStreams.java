package org.parallax.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Many clients that follow the events of a running server while articles are taken in: whether each client hears of each
 * article, and how long after it was told.
 */
public final class EventStreams {

    private static final long MICROS = 1_000;

    private final URI server;
    private final CountDownLatch following;
    private final Queue<Long> delays = new ConcurrentLinkedQueue<>();
    private final LongAdder gone = new LongAdder();

    private EventStreams(URI server, int clients) {
        this.server = server;
        this.following = new CountDownLatch(clients);
    }

    /**
     * Runs it.
     *
     * @param arguments {@code server=http://127.0.0.1:7474 clients=1000 articles=20}
     */
    public static void main(String[] arguments) throws Exception {
        String address = "http://127.0.0.1:7474";
        int clients = 1_000;
        int articles = 20;
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            switch (parts[0]) {
                case "server" -> address = parts[1];
                case "clients" -> clients = Integer.parseInt(parts[1]);
                case "articles" -> articles = Integer.parseInt(parts[1]);
                default -> throw new IllegalArgumentException("No such option: " + argument);
            }
        }
        new EventStreams(URI.create(address), clients).run(clients, articles);
    }

    private void run(int clients, int articles) throws Exception {
        long begun = System.nanoTime();
        for (int i = 0; i < clients; i++) {
            Thread.ofVirtual().start(this::follow);
        }
        if (!following.await(2, TimeUnit.MINUTES)) {
            System.out.printf("only %d of %d clients could follow%n", clients - following.getCount(), clients);
        }
        System.out.printf("%,d clients follow after %.1f s%n", clients, (System.nanoTime() - begun) / 1e9);
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < articles; i++) {
                take(client, i);
            }
        }
        long expected = (long) clients * articles;
        for (int i = 0; i < 100 && delays.size() < expected; i++) {
            Thread.sleep(100);
        }
        List<Long> sorted = delays.stream().sorted().toList();
        System.out.printf(
                "%,d of %,d articles heard of; after %d ms in the middle, %d ms for 99 %%, %d ms at most; %d clients lost%n",
                sorted.size(), expected, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1), gone.sum());
    }

    private void take(HttpClient client, int number) throws IOException, InterruptedException {
        String article = "{\"id\":\"bench-%d-%d\",\"body\":\"Ferry %d left Lisbon for Vigo, and nobody was glad.\"}"
                .formatted(System.nanoTime(), number, number);
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/v1/articles"))
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=30")
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString(article))
                .build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status >= 300) {
            System.out.println("an article was not taken in: status " + status);
        }
    }

    private void follow() {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write("GET /api/v1/events?types=article HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
            BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8), 1 << 10);
            long id = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("retry:")) {
                    following.countDown();
                } else if (line.startsWith("id: ")) {
                    id = Long.parseLong(line.substring("id: ".length()));
                } else if (line.startsWith("event: article")) {
                    delays.add(System.currentTimeMillis() - id / MICROS);
                }
            }
            gone.increment();
        } catch (IOException e) {
            gone.increment();
        }
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? -1 : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }
}
