package com.presenceos.writing;

import java.util.List;

/**
 * What an answer must hold, said so that whoever wrote it can mend it.
 *
 * @param <A> the answer, once it is known to have the form that was asked for
 */
public interface AnswerRules<A> {

    /** @throws com.presenceos.models.ModelFailure when it does not have that form */
    A read(ModelAnswer answer);

    /** What makes it unusable. */
    List<String> problems(A answer);

    /** What is mended once, and left out then. */
    List<String> blemishes(A answer);

    A withoutBlemishes(A answer);
}
