package dev.sangja.search.analysis;

import java.util.Set;

/**
 * Words with which people ask, and which the answer seldom has: in 'how do I remove red wine' and '페트병 버리는 방법' they are
 * not what is looked for. In other languages none are known.
 */
final class AskingWords {
    private static final Set<String> ENGLISH =
            Set.of(
                    ("what how why when where who whom whose which do does did can could should would"
                                    + " shall may might must i me my we us our you your he him his"
                                    + " she her them am were been being has have had get much many"
                                    + " any some than very so too also only from about")
                            .split(" "));

    /** By their keys: verbs in the form that a dictionary has. */
    private static final Set<String> KOREAN =
            Set.of(
                    ("무엇 뭐 뭔가요 어떤 어떻게 어떠하다 왜 언제 어디 누가 누구 몇 얼마나 얼마 무슨 어느 방법 법 이유 까닭"
                                    + " 하다 하나 되다 수 것 게 때 점 알리다 궁금 대하다 위하다 위한 관하다 인가 그 이 저 및"
                                    + " 또는 경우 보통 혹시 좀 주다")
                            .split(" "));

    private AskingWords() {}

    static Set<String> of(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case KO -> KOREAN;
            case UNIVERSAL, DA, DE, ES, FR, IT, JA, NL, PT, PT_BR, RU, TH, ZH -> Set.of();
        };
    }
}
