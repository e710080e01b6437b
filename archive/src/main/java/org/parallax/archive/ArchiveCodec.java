package org.parallax.archive;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own format, but with the readings deflated in parts of four kilobytes: smaller than its usual LZ4, and with a tenth to
 * unpack for one reading of what its best compression has. Found by its name, which stands in the index.
 */
public final class ArchiveCodec extends FilterCodec {

    private static final String NAME = "ParallaxArchive1";
    /** Cut into parts; a reading costs the unpacking of those it lies in. */
    private static final int BLOCK = 96 << 10;

    private static final int DOCUMENTS_IN_A_BLOCK = 256;
    private static final int BLOCK_SHIFT = 10;

    private final StoredFieldsFormat stored = new Lucene90CompressingStoredFieldsFormat(
            NAME, new QuickDeflate(), BLOCK, DOCUMENTS_IN_A_BLOCK, BLOCK_SHIFT);

    /** Called by Lucene. */
    public ArchiveCodec() {
        super(NAME, new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return stored;
    }

    static Codec codec() {
        return Codec.forName(NAME);
    }
}
