package dev.sangja.platform.i18n;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Labels of the search engine's console, as {@code {console:…}} in templates. */
@MessageBundle(value = "console", locale = "en")
public interface ConsoleMessages {
    @Message
    String title();

    @Message
    String nav();

    @Message
    String places_label();

    @Message
    String live_failed();

    @Message
    String sections_label(String engine);

    @Message
    String pages_label();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String section_overview();

    @Message
    String engines_title();

    @Message
    String engines_lead();

    @Message
    String engines_none();

    @Message
    String engines_none_way();

    @Message
    String engines_none_learner();

    @Message
    String engine_new();

    @Message
    String engine_name();

    @Message
    String engine_name_hint();

    @Message
    String engine_name_illegal(String name);

    @Message
    String engine_name_taken(String name);

    @Message
    String engine_language();

    @Message
    String engine_language_hint();

    @Message
    String engine_language_unknown(String language);

    @Message
    String language_universal();

    @Message
    String engine_create();

    @Message
    String engine_meta();

    @Message
    String engine_sources();

    @Message
    String engine_documents();

    @Message
    String engine_size();

    @Message
    String engine_document_size();

    @Message
    String engine_index_size();

    @Message
    String engine_health();

    @Message
    String engine_lag();

    @Message
    String health_good();

    @Message
    String health_behind();

    @Message
    String health_renewed();

    @Message
    String health_made();

    @Message
    String health_broken();

    @Message
    String health_problem();

    @Message
    String lag_none();

    @Message
    String lag(String changes);

    @Message
    String deletion_title();

    @Message
    String deletion_text(String engine);

    @Message
    String deletion_name(String engine);

    @Message
    String deletion_name_differs(String typed, String engine);

    @Message
    String deletion_only_source();

    @Message
    String deletion_submit();

    @Message
    String deletion_done(String engine);

    @Message
    String section_imports();

    @Message
    String type_text();

    @Message
    String type_number();

    @Message
    String type_date();

    @Message
    String type_geolocation();

    @Message
    String type();

    @Message
    String field();

    @Message
    String import_lead();

    @Message
    String import_file();

    @Message
    String import_file_hint(String most);

    @Message
    String import_sending();

    @Message
    String import_read();

    @Message
    String import_last();

    @Message
    String import_none();

    @Message
    String import_rows(String rows);

    @Message
    String import_offered();

    @Message
    String import_running();

    @Message
    String import_finished();

    @Message
    String import_stopped();

    @Message
    String import_undoing();

    @Message
    String import_undone_state();

    @Message
    String import_offer(String rows, String good);

    @Message
    String import_progress(String lines, String rows, String accepted);

    @Message
    String import_problem();

    @Message
    String import_look_again();

    @Message
    String import_converted(String encoding);

    @Message
    String import_fields();

    @Message
    String import_fields_csv();

    @Message
    String import_fields_json();

    @Message
    String import_column();

    @Message
    String import_values();

    @Message
    String import_example();

    @Message
    String import_field_of(String title);

    @Message
    String import_type_of(String field);

    @Message
    String import_id();

    @Message
    String import_known();

    @Message
    String import_amiss(String count);

    @Message
    String import_type_amiss(String type, String count);

    @Message
    String import_field_twice(String field);

    @Message
    String import_confirm(String count);

    @Message
    String import_discard();

    @Message
    String import_faults(String count);

    @Message
    String import_faults_text();

    @Message
    String import_faults_left(String count);

    @Message
    String import_row();

    @Message
    String import_line();

    @Message
    String import_why();

    @Message
    String import_undo_title();

    @Message
    String import_undo_text();

    @Message
    String import_undo();

    @Message
    String import_undoing_text();

    @Message
    String import_undone(String removed, String restored, String kept);

    @Message
    String fault_ragged(String values, String fields);

    @Message
    String fault_large(String bytes, String most);

    @Message
    String fault_nested(String field);

    @Message
    String fault_field(String field);

    @Message
    String fault_id(String length, String most);

    @Message
    String fault_json(String why);

    @Message
    String fault_json_at(long line, long column, String why);

    @Message
    String fault_object(String got);

    @Message
    String fault_id_type(String got);

    @Message
    String fault_half(String field);

    @Message
    String fault_nul(String field);

    @Message
    String fault_number(String field);

    @Message
    String fault_quota(String documents, String most);

    @Message
    String fault_quota_bytes(String bytes, String most);

    @Message
    String fault_empty();

    @Message
    String fault_utf8();

    @Message
    String json_unfinished();

    @Message
    String json_unexpected(String what);

    @Message
    String json_word(String what);

    @Message
    String json_twice(String what);

    @Message
    String json_more();

    @Message
    String json_deep();

    @Message
    String json_other();

    @Message
    String csv_unclosed(String line);

    @Message
    String csv_stray(String line);

    @Message
    String csv_other(String row);

    @Message
    String file_none();

    @Message
    String file_empty(String name);

    @Message
    String file_packed(String name);

    @Message
    String file_binary(String name);

    @Message
    String file_undecodable(String name, String encoding);

    @Message
    String file_no_rows(String name);

    @Message
    String file_wide(String name, int fields, int most);

    @Message
    String file_unreadable(String name, String why);

    @Message
    String section_documents();

    @Message
    String section_schema();

    @Message
    String section_logs();

    @Message
    String keys_title();

    @Message
    String cancel();

    @Message
    String first_page();

    @Message
    String changed_title();

    @Message
    String fault_fields(String fields, String most);

    @Message
    String documents_count(String total);

    @Message
    String documents_found(String total);

    @Message
    String documents_none();

    @Message
    String documents_none_way();

    @Message
    String documents_none_found();

    @Message
    String documents_none_found_way();

    @Message
    String documents_saved(int count);

    @Message
    String document_deleted(String id);

    @Message
    String document_saved();

    @Message
    String document_save();

    @Message
    String document_save_anyway();

    @Message
    String document_changed();

    @Message
    String document_gone();

    @Message
    String document_id_differs(String typed, String id);

    @Message
    String document_deletion_text();

    @Message
    String document_delete();

    @Message
    String filter_text();

    @Message
    String filter_how();

    @Message
    String filter_value();

    @Message
    String filter_none();

    @Message
    String filter_is();

    @Message
    String filter_from();

    @Message
    String filter_to();

    @Message
    String filter_go();

    @Message
    String filter_clear();

    @Message
    String filter_field_unknown(String field);

    @Message
    String filter_wrong(String value, String field);

    @Message
    String search_busy();

    @Message
    String paste_title();

    @Message
    String paste_label();

    @Message
    String paste_hint();

    @Message
    String paste_save();

    @Message
    String paste_empty(String example);

    @Message
    String paste_error(int number, String error);

    @Message
    String schema_lead();

    @Message
    String schema_fields();

    @Message
    String schema_id();

    @Message
    String schema_none();

    @Message
    String schema_none_way();

    @Message
    String schema_new();

    @Message
    String schema_name();

    @Message
    String schema_add();

    @Message
    String schema_type_of(String field);

    @Message
    String schema_type_unknown(String type);

    @Message
    String schema_field_there(String field);

    @Message
    String schema_preview();

    @Message
    String schema_changed(String field, String type);

    @Message
    String schema_change(String type);

    @Message
    String schema_all_convert();

    @Message
    String schema_loss();

    @Message
    String schema_busy();

    @Message
    String schema_changed_meanwhile(String field, String type);

    @Message
    String conflicts_title();

    @Message
    String conflicts_text();

    @Message
    String conflict_documents(String count);

    @Message
    String logs_lead();

    @Message
    String logs_text();

    @Message
    String logs_method();

    @Message
    String logs_status();

    @Message
    String logs_any();

    @Message
    String logs_sent();

    @Message
    String logs_answered();

    @Message
    String logs_empty_body();

    @Message
    String logs_agent();

    @Message
    String logs_none();

    @Message
    String logs_none_way();

    @Message
    String logs_none_found();

    @Message
    String log_status_wrong(String status);

    @Message
    String keys_lead();

    @Message
    String keys_none();

    @Message
    String key_new();

    @Message
    String key_for();

    @Message
    String key_search();

    @Message
    String key_private();

    @Message
    String key_admin();

    @Message
    String key_search_long();

    @Message
    String key_private_long();

    @Message
    String key_admin_long();

    @Message
    String key_may();

    @Message
    String key_may_search();

    @Message
    String key_may_keys();

    @Message
    String key_may_both();

    @Message
    String key_may_read();

    @Message
    String key_may_write();

    @Message
    String key_all_engines();

    @Message
    String key_no_engine();

    @Message
    String key_engines();

    @Message
    String key_engines_hint();

    @Message
    String key_make();

    @Message
    String key_made(String name);

    @Message
    String key_once();

    @Message
    String key_change();

    @Message
    String key_change_keep();

    @Message
    String key_changed(String name);

    @Message
    String key_lost();

    @Message
    String key_engines_change();

    @Message
    String key_engines_missing();

    @Message
    String key_delete();

    @Message
    String key_delete_sure();

    @Message
    String key_delete_do();

    @Message
    String key_deleted(String name);

    @Message
    String key_gone(String name);

    @Message
    String key_name_illegal(String name);

    @Message
    String key_name_taken(String name);

    @Message
    String key_type_unknown(String type);

    @Message
    String key_engine_unknown(String engines);
}
