/*
 * npm start: checks which Node.js runs, then hands over to scripts/start.js, which builds when needed and
 * starts the server. Written so that every Node.js can read it, also one that is too old.
 */
var OLDEST_NODE = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
	console.error(
		'Ringside needs Node.js ' +
			OLDEST_NODE +
			' or later; this is ' +
			process.versions.node +
			'. Install a newer one from your system or from nodejs.org.'
	);
	process.exit(1);
}

var started = require('child_process').spawn(
	process.execPath,
	[require('path').join(__dirname, 'scripts', 'start.js')],
	{
		stdio: 'inherit'
	}
);
['SIGINT', 'SIGTERM'].forEach(function (signal) {
	process.on(signal, function () {
		started.kill(signal);
	});
});
started.on('exit', function (code) {
	process.exit(code === null ? 1 : code);
});
