// Given on the command line at every start, so that no file or ALTER SYSTEM can weaken them.
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  restart_after_crash: 'on',
  // One office on one machine: small, and the system's own file cache does the rest.
  shared_buffers: '64MB',
  huge_pages: 'off',
  io_method: 'sync',
  max_connections: '100',
  max_parallel_workers_per_gather: '0',
  max_wal_size: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'on',
  log_filename: 'postgresql-%a.log',
  log_file_mode: '0600',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  // What people typed stays out of the log: no statements, no parameters, no failing row.
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
} as const

/** The server's own settings for this port and log folder, as arguments of `postgres`. */
export function settingArguments(port: number, logFolder: string): readonly string[] {
  const all = { ...settings, port: String(port), log_directory: logFolder }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
