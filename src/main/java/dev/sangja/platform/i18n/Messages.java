package dev.sangja.platform.i18n;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Labels of the pages; those of search over lessons are {@link FindMessages}. The texts stand in {@code messages/msg_en.properties} and {@code messages/msg_ko.properties};
 * a template that names a missing label and a label that lacks a language both fail the build.
 */
@MessageBundle(locale = "en")
public interface Messages {
    // Layout
    @Message
    String product_name();

    @Message
    String skip_to_content();

    @Message
    String nav_label();

    @Message
    String nav_courses();

    @Message
    String nav_theme();

    @Message
    String footer_promise();

    @Message
    String footer_source();

    // Home
    @Message
    String home_title();

    @Message
    String home_lead();

    @Message
    String home_start();

    @Message
    String home_try();

    @Message
    String home_try_hint();

    @Message
    String home_how_title();

    @Message
    String home_how_do_title();

    @Message
    String home_how_do();

    @Message
    String home_how_words_title();

    @Message
    String home_how_words();

    @Message
    String home_how_safe_title();

    @Message
    String home_how_safe();

    // Courses
    @Message
    String courses_title();

    @Message
    String courses_lead();

    @Message
    String courses_none();

    @Message
    String course_lessons(int count);

    @Message
    String course_minutes(int minutes);

    @Message
    String course_steps(int count);

    @Message
    String course_progress(int done, int total);

    @Message
    String course_start();

    @Message
    String course_continue();

    @Message
    String course_next(String step);

    @Message
    String course_again();

    @Message
    String lesson_done();

    // Lesson
    @Message
    String lesson_steps_label();

    @Message
    String step_position(int number, int total);

    @Message
    String step_done();

    @Message
    String step_next();

    @Message
    String step_back();

    @Message
    String step_skip();

    @Message
    String step_finish();

    @Message
    String step_kind_read();

    @Message
    String step_kind_run();

    @Message
    String step_kind_predict();

    @Message
    String step_kind_write();

    @Message
    String lesson_finished_title();

    @Message
    String lesson_finished_text();

    @Message
    String lesson_next();

    @Message
    String lesson_back_to_course();

    // The learner's own page
    @Message
    String me_title();

    @Message
    String me_lead();

    @Message
    String me_fact_steps();

    @Message
    String me_fact_words();

    @Message
    String me_fact_tries();

    @Message
    String me_fact_minutes();

    @Message
    String me_minutes(long minutes);

    @Message
    String me_skills_title();

    @Message
    String me_words_title();

    @Message
    String me_data_title();

    @Message
    String me_data_text();

    @Message
    String me_data_kept(long days);

    @Message
    String me_data_none();

    @Message
    String me_export();

    @Message
    String me_delete();

    @Message
    String me_delete_here();

    @Message
    String me_empty_title();

    @Message
    String me_empty_text();

    @Message
    String me_delete_title();

    @Message
    String me_delete_text();

    @Message
    String me_delete_text_here();

    @Message
    String me_delete_account(String name);

    @Message
    String me_delete_export_first();

    @Message
    String me_delete_yes();

    @Message
    String me_delete_no();

    @Message
    String me_gone_title();

    @Message
    String me_gone_text();

    // Exercise
    @Message
    String exercise_label();

    @Message
    String exercise_run();

    @Message
    String exercise_check();

    @Message
    String exercise_stop();

    @Message
    String exercise_reset();

    @Message
    String exercise_hint();

    @Message
    String exercise_output();

    @Message
    String exercise_output_empty();

    @Message
    String exercise_keys();

    @Message
    String exercise_font_larger();

    @Message
    String exercise_font_smaller();

    @Message
    String exercise_needs_scripts();

    @Message
    String predict_legend();

    @Message
    String predict_run();

    // Errors
    @Message
    String error_not_found_title();

    @Message
    String error_not_found_text();

    @Message
    String error_bad_request_title();

    @Message
    String error_bad_request_text();

    @Message
    String error_cookie_title();

    @Message
    String error_cookie_text();

    @Message
    String error_server_title();

    @Message
    String error_server_text();

    @Message
    String error_home();

    @Message
    String error_courses();

    // Refusals
    @Message
    String error_forbidden_title();

    @Message
    String error_forbidden_text();

    @Message
    String error_too_large_title();

    @Message
    String error_too_large_text();

    @Message
    String error_too_large_password();

    @Message
    String error_form_title();

    @Message
    String error_form_text();

    // Sign-in and sign-up
    @Message
    String nav_sign_in();

    @Message
    String field_name();

    @Message
    String field_password();

    @Message
    String field_email();

    @Message
    String field_current_password();

    @Message
    String field_new_password();

    @Message
    String sign_in_title();

    @Message
    String sign_in_lead();

    @Message
    String sign_in_submit();

    @Message
    String sign_in_wrong();

    @Message
    String sign_in_locked();

    @Message
    String sign_in_too_many(long seconds);

    @Message
    String sign_in_ended();

    @Message
    String sign_in_unsent();

    @Message
    String sign_in_needed();

    @Message
    String sign_in_no_account();

    @Message
    String sign_in_forgotten();

    @Message
    String sign_up_title();

    @Message
    String sign_up_lead();

    @Message
    String sign_up_name_hint();

    @Message
    String sign_up_email_hint();

    @Message
    String sign_up_password_hint();

    @Message
    String sign_up_submit();

    @Message
    String sign_up_have_account();

    @Message
    String sign_up_too_many(long minutes);

    @Message
    String name_length(String name, int characters);

    @Message
    String name_characters(String name);

    @Message
    String name_scripts(String name);

    @Message
    String name_taken(String name);

    @Message
    String email_wrong(String email);

    @Message
    String password_short(int characters);

    @Message
    String password_long(int characters);

    @Message
    String password_guessable();

    @Message
    String form_has_errors();

    // Account
    @Message
    String account_title();

    @Message
    String account_signed_in(String name, String role);

    @Message
    String account_password_title();

    @Message
    String account_password_hint();

    @Message
    String account_password_submit();

    @Message
    String account_password_changed();

    @Message
    String account_password_wrong();

    @Message
    String account_email_title();

    @Message
    String account_email_submit();

    @Message
    String account_email_saved();

    @Message
    String account_everywhere_title();

    @Message
    String account_everywhere_text();

    @Message
    String account_everywhere_submit();

    @Message
    String account_sign_out();

    @Message
    String account_people();

    @Message
    String role_learner();

    @Message
    String role_tutor();

    @Message
    String role_admin();

    // People
    @Message
    String people_title();

    @Message
    String people_count(long count);

    @Message
    String people_search();

    @Message
    String people_search_submit();

    @Message
    String people_none();

    @Message
    String people_locked();

    @Message
    String people_role_of(String name);

    @Message
    String people_role_submit();

    @Message
    String people_lock();

    @Message
    String people_unlock();

    @Message
    String people_reset();

    @Message
    String people_next();

    @Message
    String people_previous();

    @Message
    String people_role_changed(String name, String role);

    @Message
    String people_was_locked(String name);

    @Message
    String people_was_unlocked(String name);

    @Message
    String people_last_admin();

    @Message
    String people_gone();

    @Message
    String people_role_unknown(String role);

    @Message
    String people_link_title(String name);

    @Message
    String people_link_text(long hours);

    @Message
    String reset_title();

    @Message
    String reset_lead(String name);

    @Message
    String reset_submit();

    @Message
    String reset_gone_title();

    @Message
    String reset_gone_text();

    // Account on the learner's page
    @Message
    String me_account(String name);

    @Message
    String me_no_account();

    @Message
    String account_settings();

    // deletion
    @Message
    String me_delete_changed();

    // Restaurants
    @Message
    String nav_restaurants();

    @Message
    String restaurants_title();

    @Message
    String restaurants_notice_badge();

    @Message
    String restaurants_notice();

    @Message
    String restaurants_search();

    @Message
    String restaurants_submit();

    @Message
    String restaurants_filters();

    @Message
    String restaurants_filters_close();

    @Message
    String restaurants_filters_apply();

    @Message
    String restaurants_any();

    @Message
    String restaurants_open();

    @Message
    String restaurants_open_now();

    @Message
    String restaurants_open_at();

    @Message
    String restaurants_open_day();

    @Message
    String restaurants_open_time();

    @Message
    String restaurants_open_korea();

    @Message
    String restaurants_open_chip(String day, String time);

    @Message
    String restaurants_price();

    @Message
    String restaurants_price_hint();

    @Message
    String restaurants_price_from();

    @Message
    String restaurants_price_to();

    @Message
    String restaurants_price_below(String to);

    @Message
    String restaurants_price_above(String from);

    @Message
    String restaurants_price_between(String from, String to);

    @Message
    String restaurants_price_of(String price);

    @Message
    String restaurants_cuisine();

    @Message
    String restaurants_district();

    @Message
    String restaurants_more();

    @Message
    String restaurants_dogs();

    @Message
    String restaurants_parking();

    @Message
    String restaurants_extras();

    @Message
    String restaurants_rating();

    @Message
    String restaurants_rating_from(String stars);

    @Message
    String restaurants_rating_of(String stars, String reviews);

    @Message
    String restaurants_near();

    @Message
    String restaurants_near_anywhere();

    @Message
    String restaurants_near_own();

    @Message
    String restaurants_near_me();

    @Message
    String restaurants_near_pick();

    @Message
    String restaurants_near_chip(String distance);

    @Message
    String restaurants_radius();

    @Message
    String restaurants_radius_of(String distance);

    @Message
    String restaurants_sort();

    @Message
    String restaurants_sort_relevance();

    @Message
    String restaurants_sort_distance();

    @Message
    String restaurants_sort_rating();

    @Message
    String restaurants_sort_price();

    @Message
    String restaurants_results();

    @Message
    String restaurants_total(String total);

    @Message
    String restaurants_none_title();

    @Message
    String restaurants_none_text();

    @Message
    String restaurants_none_reset();

    @Message
    String restaurants_unready_title();

    @Message
    String restaurants_unready_text();

    @Message
    String restaurants_busy_title();

    @Message
    String restaurants_busy_text();

    @Message
    String restaurants_remove(String what);

    @Message
    String restaurants_chips();

    @Message
    String restaurants_is_open();

    @Message
    String restaurants_is_closed();

    @Message
    String restaurants_is_open_then();

    @Message
    String restaurants_is_closed_then();

    @Message
    String restaurants_details();

    @Message
    String restaurants_menu();

    @Message
    String restaurants_hours();

    @Message
    String restaurants_pages();

    @Message
    String restaurants_page_of(int page, int pages);

    @Message
    String restaurants_previous();

    @Message
    String restaurants_next();

    @Message
    String restaurants_map();

    @Message
    String restaurants_map_hint();

    @Message
    String restaurants_map_drawn();

    @Message
    String restaurants_zoom_in();

    @Message
    String restaurants_zoom_out();

    @Message
    String restaurants_zoom_all();

    @Message
    String restaurants_how();

    @Message
    String restaurants_how_text();

    @Message
    String restaurants_how_copy();

    @Message
    String restaurants_bad();

    @Message
    String restaurants_bad_query(int most, int length);

    @Message
    String restaurants_bad_price(String value);

    @Message
    String restaurants_bad_prices(int from, int to);

    @Message
    String restaurants_bad_cuisine(String value);

    @Message
    String restaurants_bad_district(String value);

    @Message
    String restaurants_bad_open(String value);

    @Message
    String restaurants_bad_day(String value);

    @Message
    String restaurants_bad_time(String value);

    @Message
    String restaurants_bad_dogs(String value);

    @Message
    String restaurants_bad_parking(String value);

    @Message
    String restaurants_bad_rating(String value);

    @Message
    String restaurants_bad_near(String value);

    @Message
    String restaurants_bad_radius(String value);

    @Message
    String restaurants_bad_sort(String value);

    @Message
    String restaurants_bad_sort_distance();

    @Message
    String restaurants_bad_page(String value);

    @Message
    String home_restaurants_title();

    @Message
    String home_restaurants();

    @Message
    String home_restaurants_go();
}
