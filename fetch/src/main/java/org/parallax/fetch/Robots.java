package org.parallax.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.net.RefusedException;
import org.parallax.net.Response;

/** What hosts say in their {@code robots.txt}, kept for some hours (RFC 9309). Thread-safe. */
final class Robots {

    private static final int MANY = 10_000;
    private static final int REDIRECTS = 5;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Time time;
    private final Map<String, RobotsFile> files = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RobotsFile> eldest) {
            return size() > MANY;
        }
    };

    Robots(Time time) {
        this.time = time;
    }

    /** Sends one request for a {@code robots.txt}. */
    interface Sender {
        Response send(URI url) throws IOException;
    }

    /** What the host of a page says, asked for where it is not known. */
    RobotsFile of(URI page, Sender sender) throws RefusedException {
        String host = page.getScheme() + "://" + page.getRawAuthority();
        RobotsFile known = known(host);
        Instant now = time.instant();
        if (known != null && now.isBefore(known.until())) {
            return known;
        }
        RobotsFile read = read(URI.create(host + "/robots.txt"), sender, now);
        synchronized (files) {
            files.put(host, read);
        }
        return read;
    }

    private @Nullable RobotsFile known(String host) {
        synchronized (files) {
            return files.get(host);
        }
    }

    private static RobotsFile read(URI url, Sender sender, Instant now) throws RefusedException {
        URI at = url;
        try {
            for (int i = 0; i <= REDIRECTS; i++) {
                Response answer = sender.send(at);
                int status = answer.status();
                if (status >= 200 && status < 300) {
                    String encoding = answer.header("content-encoding").orElse("");
                    return RobotsFile.of(url, Bodies.unpacked(answer.body(), encoding, RobotsFile.LONGEST), now);
                }
                if (status >= 500 || status == TOO_MANY_REQUESTS) {
                    return RobotsFile.unreachable(now);
                }
                if (!Redirects.isOne(answer)) {
                    return RobotsFile.none(now);
                }
                at = Redirects.target(at, answer);
            }
            return RobotsFile.none(now);
        } catch (RefusedException e) {
            if (at.equals(url)) {
                throw e;
            }
            return RobotsFile.none(now);
        } catch (IOException e) {
            return RobotsFile.unreachable(now);
        }
    }
}
