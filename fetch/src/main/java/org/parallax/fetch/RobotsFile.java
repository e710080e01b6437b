package org.parallax.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the {@code robots.txt} of one host says to us, and to those who gather texts to train models.
 *
 * @param ours the rules for {@link Agent#NAME}
 * @param training the rules for each gatherer of training data
 * @param reserved whether it reserves training by a usage preference, whatever the path
 * @param reachable false where the host failed to say what it wants, so that nothing may be fetched for now
 * @param until when to ask again
 */
record RobotsFile(
        BaseRobotRules ours, List<BaseRobotRules> training, boolean reserved, boolean reachable, Instant until) {

    /** A file is read as far as this, as RFC 9309 asks for at least. */
    static final int LONGEST = 512 << 10;

    private static final Duration GOOD = Duration.ofHours(6);
    private static final Duration BAD = Duration.ofHours(1);

    /** Agents that fetch pages to train models on them, or names that stand for just that. */
    private static final List<String> TRAINERS = List.of(
            "gptbot",
            "google-extended",
            "applebot-extended",
            "ccbot",
            "claudebot",
            "anthropic-ai",
            "meta-externalagent",
            "bytespider");

    /** A file as it was read. */
    static RobotsFile of(URI url, byte[] text, Instant now) {
        return new RobotsFile(
                rules(url, text, List.of(Agent.NAME)),
                TRAINERS.stream().map(it -> rules(url, text, List.of(it))).toList(),
                isReserved(text),
                true,
                now.plus(GOOD));
    }

    /** No file, which allows everything. */
    static RobotsFile none(Instant now) {
        return new RobotsFile(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), List.of(), false, true, now.plus(GOOD));
    }

    /** A host that fails, which forbids everything until it is asked again. */
    static RobotsFile unreachable(Instant now) {
        return new RobotsFile(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), List.of(), false, false, now.plus(BAD));
    }

    boolean allows(URI url) {
        return ours.isAllowed(url.toString());
    }

    /** How long it asks to be left alone between two visits. */
    Duration delay() {
        return Duration.ofMillis(Math.max(0, ours.getCrawlDelay()));
    }

    /** Whether it reserves training models on a page. */
    boolean reserves(URI url) {
        return reserved || training.stream().anyMatch(it -> !it.isAllowed(url.toString()));
    }

    private static BaseRobotRules rules(URI url, byte[] text, Collection<String> names) {
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 0).parseContent(url.toString(), text, "text/plain", names);
    }

    /** Whether a line {@code Content-Signal: ai-train=no} or {@code Content-Usage: train-ai=n} stands in it. */
    private static boolean isReserved(byte[] text) {
        return new String(text, UTF_8)
                .lines()
                .map(it -> it.toLowerCase(Locale.ROOT).replace(" ", ""))
                .filter(it -> it.startsWith("content-signal:") || it.startsWith("content-usage:"))
                .flatMap(it -> Stream.of(it.substring(it.indexOf(':') + 1).split("[,;]", -1)))
                .anyMatch(it -> it.equals("ai-train=no") || it.equals("train-ai=n") || it.equals("ai=n"));
    }
}
