package org.parallax.archive;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts text of any language into terms: the words of UAX #29 in lower case and without accents, the English possessive
 * dropped, and Chinese, Japanese and Korean as overlapping pairs of characters.
 */
final class TextAnalyzer extends Analyzer {

    /** Between two values of one field, so that no phrase matches across them. */
    private static final int GAP = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream terms = new LowerCaseFilter(new EnglishPossessiveFilter(new CJKWidthFilter(words)));
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new CJKBigramFilter(terms)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(in)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
