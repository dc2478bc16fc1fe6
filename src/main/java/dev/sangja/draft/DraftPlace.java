package dev.sangja.draft;

/** Where a draft belongs: a step that the course has. */
record DraftPlace(String course, String lesson, String step) {}
