package org.parallax.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.api.article.ArticleId;
import org.parallax.api.article.Provenance;
import org.parallax.archive.Archive;
import org.parallax.archive.SourceMark;
import org.parallax.archive.Stored;
import org.parallax.core.json.Json;

/**
 * Puts readings into the archive and commits them by and by. A source is marked as read in the commit that holds the last
 * of its articles, and an article is acknowledged after the commit that holds it.
 */
final class Store {

    private static final int BATCH = 500;
    private static final long LONGEST_NANOS = 2_000_000_000L;

    private final Archive archive;
    private final Quarantine quarantine;
    private final Sites sites;
    private final Receipts receipts;
    private final Json json;
    private final Progress progress;

    private final List<ArticleId> stored = new ArrayList<>();
    private final List<ArticleId> present = new ArrayList<>();
    private final Deque<Finished> finished = new ArrayDeque<>();
    private long lastCommit = System.nanoTime();
    private long begun;
    private long done;
    private long storedInAll;
    private long presentInAll;

    /** A source whose articles have all been begun: the {@code begun} first ones of the run. */
    private record Finished(SourceMark mark, long begun) {}

    Store(Archive archive, Quarantine quarantine, Sites sites, Receipts receipts, Json json, Progress progress) {
        this.archive = archive;
        this.quarantine = quarantine;
        this.sites = sites;
        this.receipts = receipts;
        this.json = json;
        this.progress = progress;
    }

    /** Whether the article is to be analyzed and stored: it is not there, or not in these words. */
    boolean isNew(Reading reading) {
        Optional<Reading> there = archive.get(reading.id());
        if (there.isPresent() && content(there.get().article()).equals(content(reading.article()))) {
            presentInAll++;
            present.add(reading.id());
            if (begun == done) {
                progress.done(reading);
            }
            commitIfDue();
            return false;
        }
        begun++;
        return true;
    }

    /** Takes a finished reading; they come in the order in which they were begun. */
    void put(Reading reading, Map<String, String> madeBy) {
        if (archive.put(reading, madeBy) == Stored.UNCHANGED) {
            presentInAll++;
            present.add(reading.id());
        } else {
            storedInAll++;
            stored.add(reading.id());
        }
        done++;
        progress.done(reading);
        commitIfDue();
    }

    /** The last article of a source has been begun. */
    void finished(SourceMark mark) {
        finished.add(new Finished(mark, begun));
    }

    /** Makes everything last that is complete so far. */
    void commit() {
        while (!finished.isEmpty() && finished.element().begun() <= done) {
            archive.mark(finished.remove().mark());
        }
        progress.mark();
        quarantine.sync();
        sites.sync();
        archive.commit();
        stored.forEach(receipts::stored);
        present.forEach(receipts::present);
        receipts.committed();
        stored.clear();
        present.clear();
        lastCommit = System.nanoTime();
    }

    long stored() {
        return storedInAll;
    }

    long present() {
        return presentInAll;
    }

    private void commitIfDue() {
        if (stored.size() + present.size() >= BATCH || System.nanoTime() - lastCommit > LONGEST_NANOS) {
            commit();
        }
    }

    /** What the article says, wherever it was found. */
    private String content(Article article) {
        return json.write(Reading.of(
                article.edit().id(article.id()).provenance(Provenance.NONE).build()));
    }
}
