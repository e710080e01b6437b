package org.parallax.ingest.list;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;

/** The entries of one list, one after the other. */
interface Entries extends AutoCloseable {

    /** The next entry; null after the last. Entries that cannot be read are reported and passed over. */
    @Nullable
    Listed next() throws IOException;

    @Override
    void close() throws IOException;

    /** Reports an entry that cannot be read. */
    static void lost(URI location, int ordinal, String code, String message, String record, Problems problems) {
        problems.report(Problem.input(code, ListReader.REPORTER, location + "#entry=" + ordinal, message)
                .withRecord(record));
    }
}
