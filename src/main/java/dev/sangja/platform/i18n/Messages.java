package dev.sangja.platform.i18n;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every label of the pages. The texts stand in {@code messages/msg_en.properties} and {@code messages/msg_ko.properties};
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
}
