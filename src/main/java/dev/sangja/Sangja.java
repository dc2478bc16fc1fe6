package dev.sangja;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program's entrance. */
@QuarkusMain
public class Sangja {
    public static void main(String[] args) {
        Quarkus.run(args);
    }
}
