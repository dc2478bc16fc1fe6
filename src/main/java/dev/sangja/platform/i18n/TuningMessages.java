package dev.sangja.platform.i18n;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Labels of the console's tester, relevance, synonyms, curations, analytics and reference page, as {@code {tune:…}}. */
@MessageBundle(value = "tune", locale = "en")
public interface TuningMessages {
    @Message
    String tester_title();

    @Message
    String tester_lead();

    @Message
    String query();

    @Message
    String query_placeholder();

    @Message
    String search();

    @Message
    String query_long(int most, int count);

    @Message
    String search_busy();

    @Message
    String search_refused();

    @Message
    String found_count(long count);

    @Message
    String found_none();

    @Message
    String found_instead(String used);

    @Message
    String score();

    @Message
    String why_title();

    @Message
    String why_open(String title);

    @Message
    String why_sum(int parts);

    @Message
    String why_exact(String word);

    @Message
    String why_stem(String word, String found);

    @Message
    String why_synonym(String word, String found);

    @Message
    String why_phrase(String word);

    @Message
    String why_joined(String word, String found);

    @Message
    String why_parts(String word, String found);

    @Message
    String why_delimited(String word, String found);

    @Message
    String why_head(String word, String found);

    @Message
    String why_sound(String word, String found);

    @Message
    String why_initials(String word);

    @Message
    String why_prefix(String word);

    @Message
    String why_typo(String word, String found);

    @Message
    String why_neighbours(String word);

    @Message
    String why_boost(String field);

    @Message
    String why_promoted();

    @Message
    String why_everything();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String delete();

    @Message
    String edit();

    @Message
    String lost_title();

    @Message
    String lost_text();

    @Message
    String lost_delete();

    @Message
    String stored_now(String text);

    @Message
    String gone();

    @Message
    String gone_typed();

    @Message
    String refused(String text);

    @Message
    String synonyms_title();

    @Message
    String synonyms_lead();

    @Message
    String synonyms_add();

    @Message
    String synonyms_count(int count);

    @Message
    String synonyms_none();

    @Message
    String synonyms_find();

    @Message
    String synonyms_find_none();

    @Message
    String synonyms_find_submit();

    @Message
    String synonyms_direction();

    @Message
    String synonyms_two_way();

    @Message
    String synonyms_one_way();

    @Message
    String synonyms_badge_two();

    @Message
    String synonyms_badge_one();

    @Message
    String synonyms_words();

    @Message
    String synonyms_from();

    @Message
    String synonyms_to();

    @Message
    String synonyms_hint(int most);

    @Message
    String synonyms_edit(String words);

    @Message
    String synonyms_delete(String words);

    @Message
    String synonyms_added(String words);

    @Message
    String synonyms_saved(String words);

    @Message
    String synonyms_deleted();

    @Message
    String synonyms_few();

    @Message
    String synonyms_few_from();

    @Message
    String synonyms_few_to();

    @Message
    String synonyms_many(int most, int count);

    @Message
    String synonyms_long(String word, int most);

    @Message
    String synonyms_full(int most);

    @Message
    String synonyms_try();

    @Message
    String synonyms_try_lead();

    @Message
    String synonyms_try_used();

    @Message
    String synonyms_try_unused();

    @Message
    String curations_title();

    @Message
    String curations_lead();

    @Message
    String curations_new();

    @Message
    String curations_arrange();

    @Message
    String curations_suggested();

    @Message
    String curations_suggested_lead();

    @Message
    String curations_clicks(long count);

    @Message
    String curations_look();

    @Message
    String curations_look_at(String query);

    @Message
    String curations_none();

    @Message
    String curations_count(int count);

    @Message
    String curations_promoted(int count);

    @Message
    String curations_hidden(int count);

    @Message
    String curation_title();

    @Message
    String curation_lead();

    @Message
    String curation_queries();

    @Message
    String curation_queries_hint();

    @Message
    String curation_promoted();

    @Message
    String curation_promoted_none();

    @Message
    String curation_results();

    @Message
    String curation_look();

    @Message
    String curation_hidden();

    @Message
    String curation_hidden_none();

    @Message
    String curation_missing();

    @Message
    String curation_up(String title);

    @Message
    String curation_up_short();

    @Message
    String curation_down(String title);

    @Message
    String curation_down_short();

    @Message
    String curation_promote(String title);

    @Message
    String curation_promote_short();

    @Message
    String curation_hide(String title);

    @Message
    String curation_hide_short();

    @Message
    String curation_show(String title);

    @Message
    String curation_show_short();

    @Message
    String curation_release(String title);

    @Message
    String curation_release_short();

    @Message
    String curation_delete();

    @Message
    String curation_saved();

    @Message
    String curation_deleted();

    @Message
    String curation_no_query();

    @Message
    String curation_many_queries(int most, int count);

    @Message
    String curation_nothing();

    @Message
    String curation_many(int most);

    @Message
    String curation_taken(String query);

    @Message
    String curation_named(String queries, String promoted, String hidden);

    @Message
    String relevance_title();

    @Message
    String relevance_lead();

    @Message
    String relevance_query();

    @Message
    String relevance_show();

    @Message
    String relevance_today();

    @Message
    String relevance_then();

    @Message
    String relevance_setting();

    @Message
    String relevance_differences(int count);

    @Message
    String relevance_weights();

    @Message
    String relevance_weight_of(String field);

    @Message
    String relevance_precision();

    @Message
    String relevance_precision_hint();

    @Message
    String relevance_boosts();

    @Message
    String relevance_boosts_none();

    @Message
    String relevance_saved();

    @Message
    String relevance_lost();

    @Message
    String relevance_bad_precision(String value, int most);

    @Message
    String relevance_bad_weight(String field, String value);

    @Message
    String relevance_bad_factor(String field, String value);

    @Message
    String relevance_bad_query();

    @Message
    String relevance_no_field();

    @Message
    String relevance_no_value(String field);

    @Message
    String relevance_no_center(String field);

    @Message
    String relevance_tests_full(int most);

    @Message
    String boost_add();

    @Message
    String boost_remove(String field);

    @Message
    String boost_value();

    @Message
    String boost_functional();

    @Message
    String boost_proximity();

    @Message
    String boost_recency();

    @Message
    String boost_values();

    @Message
    String boost_function();

    @Message
    String boost_operation();

    @Message
    String boost_factor();

    @Message
    String boost_center();

    @Message
    String boost_center_date();

    @Message
    String function_linear();

    @Message
    String function_logarithmic();

    @Message
    String function_exponential();

    @Message
    String decay_gaussian();

    @Message
    String decay_linear();

    @Message
    String decay_exponential();

    @Message
    String operation_add();

    @Message
    String operation_multiply();

    @Message
    String moved_up(int places);

    @Message
    String moved_down(int places);

    @Message
    String moved_new();

    @Message
    String tests_title();

    @Message
    String tests_good();

    @Message
    String tests_bad(long count);

    @Message
    String tests_hurt(long count);

    @Message
    String versions_gone();

    @Message
    String versions_looking(String at);

    @Message
    String versions_restore();

    @Message
    String tests_waiting();

    @Message
    String tests_waiting_way();

    @Message
    String tests_among(int among);

    @Message
    String tests_today(int place);

    @Message
    String tests_today_none();

    @Message
    String tests_then(int place);

    @Message
    String tests_then_none();

    @Message
    String tests_drop(String query, String title);

    @Message
    String tests_expect(String title);

    @Message
    String tests_expect_short();

    @Message
    String tests_among_label();

    @Message
    String versions_title();

    @Message
    String versions_none();

    @Message
    String versions_api();

    @Message
    String versions_same();

    @Message
    String versions_compare(int count);

    @Message
    String versions_compare_at(String at);

    @Message
    String analytics_title();

    @Message
    String analytics_lead();

    @Message
    String analytics_period();

    @Message
    String analytics_days(int days);

    @Message
    String analytics_tag();

    @Message
    String analytics_all_tags();

    @Message
    String analytics_searches();

    @Message
    String analytics_clicks();

    @Message
    String analytics_empty();

    @Message
    String analytics_nothing();

    @Message
    String analytics_over_time();

    @Message
    String analytics_of_day(long searches, long clicks);

    @Message
    String analytics_utc();

    @Message
    String analytics_table();

    @Message
    String analytics_day();

    @Message
    String analytics_no_result();

    @Message
    String analytics_no_result_lead();

    @Message
    String analytics_times(long count);

    @Message
    String analytics_synonym();

    @Message
    String analytics_synonym_for(String query);

    @Message
    String analytics_curation();

    @Message
    String analytics_curation_for(String query);

    @Message
    String analytics_queries();

    @Message
    String analytics_documents();

    @Message
    String analytics_document();

    @Message
    String analytics_no_clicks();

    @Message
    String analytics_by_place();

    @Message
    String analytics_by_place_lead();

    @Message
    String analytics_place();

    @Message
    String reference_title();

    @Message
    String reference_lead();

    @Message
    String reference_field_title();

    @Message
    String reference_field_url();

    @Message
    String reference_nowhere();

    @Message
    String reference_fields();

    @Message
    String reference_facets();

    @Message
    String reference_sorts();

    @Message
    String reference_relevance();

    @Message
    String reference_pages();

    @Message
    String reference_previous();

    @Message
    String reference_next();

    @Message
    String reference_take();

    @Message
    String reference_zip();

    @Message
    String reference_share();

    @Message
    String reference_key(String name);

    @Message
    String reference_closed(String name);

    @Message
    String reference_open();

    @Message
    String refused_search(String text);
}
