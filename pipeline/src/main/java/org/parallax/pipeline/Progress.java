package org.parallax.pipeline;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.archive.Archive;
import org.parallax.archive.SourceMark;

/**
 * How far archives of pages were read, so that an interrupted run goes on behind the last record that is stored. The place is
 * marked in the commit that holds the articles up to it.
 */
final class Progress {

    private static final String AT = " at=";

    private final Archive archive;
    private @Nullable SourceMark file;
    private @Nullable URI current;
    private @Nullable URI complete;

    Progress(Archive archive) {
        this.archive = archive;
    }

    /** The articles that follow are of this file. */
    void begin(SourceMark mark) {
        file = mark;
    }

    /** The place up to which a file was read by a run that was interrupted, where the file is still the same. */
    Optional<URI> behind(Resource resource) {
        SourceMark mark = file;
        return mark == null || !isOf(mark, resource.location())
                ? Optional.empty()
                : archive.mark(key(mark))
                        .filter(it -> it.startsWith(mark.fingerprint() + AT))
                        .map(it -> URI.create(it.substring(mark.fingerprint().length() + AT.length())));
    }

    /** An article is stored, and all before it are. Its record may hold others, so the one before is complete. */
    void done(Reading reading) {
        URI location = reading.article().provenance().location();
        if (!location.equals(current)) {
            complete = current;
            current = location;
        }
    }

    /** Marks the place that is complete. */
    void mark() {
        SourceMark mark = file;
        URI place = complete;
        if (mark != null && place != null && isRecord(place) && isOf(mark, place)) {
            archive.mark(new SourceMark(key(mark), mark.fingerprint() + AT + place));
        }
    }

    private static boolean isOf(SourceMark mark, URI place) {
        return String.valueOf(place.getPath()).equals(mark.location().getPath());
    }

    private static boolean isRecord(URI place) {
        String fragment = String.valueOf(place.getRawFragment());
        return fragment.startsWith("offset=") || fragment.startsWith("entry=");
    }

    private static URI key(SourceMark mark) {
        return URI.create(mark.location() + "#progress");
    }
}
