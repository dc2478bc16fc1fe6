package dev.sangja.lesson;

/** What the viewer of a page has done. The pages ask; whoever keeps progress answers. */
public interface WorkOfViewer {
    /** {@link Work#NONE} for a viewer of whom nothing is known. */
    Work in(CourseId course);
}
