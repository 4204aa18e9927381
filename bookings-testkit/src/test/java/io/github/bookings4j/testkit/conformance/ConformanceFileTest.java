package io.github.bookings4j.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceFileTest {

    @TempDir
    Path folder;

    @Test
    void readsCasesInTheOrderOfTheFile() throws IOException {
        Path path = Files.writeString(
                folder.resolve("some.json"), "{\"cases\": [{\"id\": \"B\", \"title\": \"second\"}, {\"id\": \"A\"}]}");

        assertThat(ConformanceFile.read(path).cases()).hasToString("[B second, A]");
    }

    @Test
    void namesTheFileThatIsNotThere() {
        Path missing = folder.resolve("missing.json");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConformanceFile.read(missing))
                .withMessage("there is no file " + missing);
    }

    @Test
    void namesTheFileThatCanNotBeRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConformanceFile.read(folder))
                .withMessageStartingWith("the file " + folder + " cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"cases\": [}", "{\"cases\": [{}]} more", "{\"cases\": [{\"a\": 1, \"a\": 2}]}"})
    void refusesWhatIsNoJson(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConformanceFile.parse("some.json", text))
                .withMessageStartingWith("some.json ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "{}", "{\"cases\": []}", "{\"cases\": {\"id\": \"A\"}}"})
    void refusesAFileWithoutCases(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConformanceFile.parse("some.json", text))
                .withMessage("some.json has no cases: it must be an object with an array \"cases\"");
    }
}
