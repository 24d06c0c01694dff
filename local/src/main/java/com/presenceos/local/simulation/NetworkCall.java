package com.presenceos.local.simulation;

/** The calls a network takes. */
enum NetworkCall {
    PREPARE,
    COMMIT,
    RECONCILE,
    COMMENT,
    RECONCILE_COMMENT,
    REFRESH,
    PERMALINK
}
