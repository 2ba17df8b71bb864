/**
 * Counts the tests in vitest's JSON report. A file that could not be loaded counts as one failure, and
 * so does any other failing end (a crash, no report, an unhandled error, no tests at all): failed is
 * never 0 unless vitest ended well.
 *
 * @param {{ numPassedTests?: number, numFailedTests?: number, testResults?: { status: string, assertionResults: { status: string }[] }[] } | undefined} report
 * @param {number | null} exitStatus
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(report, exitStatus) {
  const passed = report?.numPassedTests ?? 0
  const unloadable = (report?.testResults ?? []).filter(isUnloadable).length
  const failed = (report?.numFailedTests ?? 0) + unloadable
  const endedWell = exitStatus === 0 && report !== undefined
  return { passed, failed: endedWell ? failed : Math.max(failed, 1) }
}

function isUnloadable(file) {
  return file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
}
