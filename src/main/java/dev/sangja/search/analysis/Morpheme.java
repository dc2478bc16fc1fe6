package dev.sangja.search.analysis;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.KoMorphData;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;

/**
 * A morpheme as the Korean dictionary cuts it.
 *
 * @param base what is indexed of it: the dictionary form of a verb, otherwise the surface
 * @param parts of a compound
 * @param ends whether it closes an eojeol: a particle, an ending, or a verb with its ending in it
 */
record Morpheme(
        String surface,
        String base,
        Role role,
        List<String> parts,
        boolean ends,
        int start,
        int end) {

    /** What a morpheme does for meaning. */
    enum Role {
        /** Noun, adverb, Latin word, number, or unknown. */
        CONTENT,
        VERB,
        /** Carries a meaning and is bound to the next morpheme: 비 in 비급여. */
        PREFIX,
        /** Bound to the one before: 들 in 사람들. */
        SUFFIX,
        /** Makes a verb of the noun before and adds nothing: 하 in 공부하다, 되 in 시작되다. */
        VERBALISER,
        /** Particle, ending, copula, auxiliary verb. */
        FUNCTION
    }

    static Morpheme of(String surface, PartOfSpeechAttribute speech, int start, int end) {
        KoMorphData.Morpheme[] inside = speech.getMorphemes();
        boolean inflected = speech.getPOSType() == POS.Type.INFLECT && inside != null;
        String stem = inflected ? inside[0].surfaceForm() : surface;
        Role role = role(speech.getLeftPOS(), stem);
        boolean compound = speech.getPOSType() == POS.Type.COMPOUND && inside != null;
        return new Morpheme(
                surface,
                role == Role.VERB ? stem + "다" : surface,
                role,
                compound
                        ? Arrays.stream(inside).map(KoMorphData.Morpheme::surfaceForm).toList()
                        : List.of(),
                inflected || role == Role.FUNCTION,
                start,
                end);
    }

    private static Role role(POS.Tag tag, String stem) {
        return switch (tag) {
            case VV, VA, VCN -> Role.VERB;
            case XPN -> Role.PREFIX;
            case XSN -> Role.SUFFIX;
            // The dictionary also sees 시키다 in names that it does not know (유유시키).
            case XSV, XSA -> stem.equals("하") || stem.equals("되") ? Role.VERBALISER : Role.VERB;
            case EP, EF, EC, ETN, ETM, JKS, JKC, JKG, JKO, JKB, JKV, JKQ, JX, JC, VCP, VX ->
                    Role.FUNCTION;
            case NNG, NNP, NNB, NNBC, NP, NR, XR, SH, SL, SN, MAG, MAJ, MM, IC -> Role.CONTENT;
            case SF, SE, SSO, SSC, SC, SY, SP, UNKNOWN, UNA, NA, VSV -> Role.CONTENT;
        };
    }
}
