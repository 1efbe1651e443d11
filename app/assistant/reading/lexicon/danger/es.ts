import type { DangerLexicon } from "../../danger";

export const es: DangerLexicon = {
  wish: "quiero|quisiera|quisiéramos|me gustaría|ojalá|deseo|desearía|pienso en|pensando en|he pensado en|pensé en|ganas de|voy a|vamos a|planeo|estoy por|a punto de|preferiría|prefiero|mejor si|sería mejor|tengo pensado|decidí|he decidido|estoy listo para|estoy lista para",
  die: "morir|morirme|morirnos|estar muerto|estar muerta|estuviera muerto|estuviera muerta|estuviese muerto|estuviese muerta|no haber nacido|nunca haber nacido|no despertar|no despertarme|no volver a despertar|dormir para siempre|dormirme para siempre|desaparecer para siempre|desaparecer del mundo|dejar de existir|no existir|irme de este mundo|irme al cielo|quitarme del medio|quitarme de en medio|matarme|suicidarme|acabar con mi|terminar con mi|dejar de sufrir|la muerte",
  weary:
    "no quiero vivir|no quiero seguir viviendo|ya no quiero vivir|no quiero despertar|no quiero existir|no quiero estar vivo|no quiero estar viva|sin ganas de vivir|no tengo ganas de vivir|nadie me echaría de menos|nadie me extrañaría|estarían mejor sin mí|mejor sin mí|carta de despedida|adiós para siempre|ojalá no hubiera nacido|ojalá me muera|ojalá no despierte|me autolesiono|autolesión*|autolesion*|cartas de despedida|nota de despedida|me despedí de todos|me he despedido de todos|me corté los brazos|me volví a cortar los|me estoy cortando los|quisiera no despertar|no despertar más|dormirme y no despertar|desaparecer para siempre|cansada de vivir|cansado de vivir",
  life: "vivir|seguir viviendo|vida|mi vida|existir|este mundo",
  unbearable:
    "no tiene sentido|sin sentido|ya no tiene|no vale la pena|no merece la pena|cansad*|harta de|harto de|no soporto|no aguanto|no veo salida|no hay salida|sin salida|sin esperanza|no me quedan fuerzas|no tengo fuerzas|sin fuerzas|rendirme|me rindo|no encuentro motivo*|ningún motivo|no tengo ganas|no sirvo|no valgo|nada tiene sentido|nada tiene|ya nada|encuentro sentido|veo sentido|le encuentro sentido|motivo para|motivos para|razón para|razones para|ninguna razón|sin razón",
  tool: "pastillas|píldoras|somníferos|medicamentos|cuerda|soga|cuchilla|navaja|cuchillo|pistola|arma|lejía|cloro",
  harmself:
    "tirarme|lanzarme|arrojarme|ahorcarme|colgarme|cortarme|me corté|pegarme un tiro|dispararme|me tomé todas|tomarme todas|tomado todas|tragado todas|tragué todas|frasco entero|caja entera|ahogarme|apuñalarme",
  height: "puente|azotea|tejado|balcón|al tren|del tren|las vías|la ventana|edificio|acantilado|del piso",
  jump: "saltar|saltaré|voy a saltar|tirarme|me tiro|lanzarme|arrojarme|me voy a tirar",
  kin: "hijo|hija|hijos|niño|niña|niños|bebé|marido|esposo|esposa|madre|padre|mamá|papá|hermano|hermana|abuela|abuelo|pareja|novio|novia|tío|tía|primo|prima|sobrino|sobrina|padres|suegra|suegro|perro|perra|gato|gata|mi mujer|mi amigo|mi amiga|mi mejor amigo|mi mejor amiga",
  emergency:
    "se desmayó|desmayado|desmayada|inconsciente|perdió el conocimiento|no respira|dejó de respirar|no puede respirar|no puedo respirar|le cuesta respirar|me cuesta respirar|me falta el aire|le falta el aire|se está ahogando|me estoy ahogando|se atragantó|atragantad*|se puso morado|se puso morada|se puso azul|labios morados|convuls*|sin pulso|paro cardíaco|paro cardiaco|infarto|derrame cerebral|ictus|sangra mucho|sangrando mucho|no para de sangrar|desangr*|vomita sangre|vomitando sangre|sobredosis|electrocut*|calambrazo|descarga eléctrica|cuidados intensivos|en coma|la casa se quema|casa en llamas|se incendió|prendió fuego|echa humo|monóxido|fuga de gas|se desplomó|desplomad*",
  unwell:
    "no se mueve|no despierta|no reacciona|se desplomó|en el hospital por|llevar al hospital|llevarlo a urgencias|llevarla a urgencias|en urgencias|ahogando",
  body: "garganta|lengua|labios|ojo|ojos|pecho|corazón|piel|mano|brazo|pierna|dedo|dedos|boca",
  hurt: "hinchad*|se me hincha|se le hincha|hinchando|ciego|ciega|sangra*|sangrando|ampolla*|quemad*|quemó|quemadura*|dolor fuerte|dolor insoportable|dolor muy fuerte|mucho dolor|atrapad*|clavado|clavó|se me cierra la garganta|no veo nada",
  poison:
    "pila|pilas|batería|imán|imanes|lejía|limpiador|detergente|cápsula de detergente|pastillas|medicamento*|jarabe|aceite de lámpara|aceite esencial|acetona|disolvente|quitaesmalte|pegamento|moneda|canica|bolita*|tornillo|pieza pequeña|aceite de la lámpara|producto de limpieza",
  swallow:
    "se tragó|tragado|tragó|se comió|comido|se bebió|bebido|bebió|se ha tomado|se tomó|ingirió|ingerido|metió en la boca|en la boca|se metió en la nariz|aspiró|inhaló|atascado en la garganta",
  violence:
    "me pega|me pegó|me golpea|me golpeó|me golpeaba|me maltrata|me maltrató|maltrato|maltratador|malos tratos|me amenaza|me amenazó|me amenazan|amenazas de muerte|me atacó|me atacaron|me viol*|violación|abusó de|agredió|agresión|agredieron|me manoseó|me acosa|me acosó|acosador|me estranguló|me asfixia|no me deja salir|me tiene encerrad*|encerrada|me encerró|chantaje*|extorsion*|con un cuchillo|con una pistola|apuñal*|me dispar*|me asaltaron|violencia de género|violencia doméstica|violencia machista|temo por mi|no estoy segura en|no estoy a salvo|matarnos|va a matar|me va a matar|los voy a matar|os voy a matar|te voy a matar|voy a quemar|poner una bomba|sé dónde viven|orden de alejamiento|orden de restricción|casa de acogida|estoy en peligro|estamos en peligro|corro peligro|fui violad*|me violaron|me violó|abusaron de|fui agredid*|me han agredid*|me encierra|me tiene encerrada|me tiene encerrado|amenaza con matarme|me va a matar si",
  somebody:
    "ex|mi ex|exmarido|exnovio|expareja|acosador|un hombre|un tipo|desconocido|repartidor|mensajero|padrastro|marido|novio|vecino|ese hombre",
  preys:
    "me sigue|me siguió|me persigue|me persiguió|me vigila|me espía|me acecha|me espera fuera|vino de noche|volvió de noche|intenta entrar|intentó entrar|aparece en mi|me tocó|me agarró|me pega|me acosa|me hace daño",
  ex: "mi ex|ex marido|exmarido|ex novio|exnovio|ex pareja|expareja|acosador|maltratador",
  find: "mi dirección|dónde vivo|me encuentre|me encontró|encontrarme|no debe saber|no puede saber|que no sepa|no debe encontrar|violent*|miedo|orden de alejamiento|amenaz*|en mi puerta|me espera abajo|me espera fuera|sabe dónde vivo|me persigue",
  afraid:
    "miedo a|miedo de|le tengo miedo|aterrad*|me escondo|escondida|escondido|huyendo|huí|escapé|escapar de|miedo de mi|miedo a mi|miedo de él",
  dead: "murió|falleció|ha muerto|ha fallecido|murieron|fallecido|fallecida|fallecimiento|acaba de morir|se murió|lo mataron|la mataron|perdió la vida|se quitó la vida|ya no está con nosotros|entierro de|funeral de|enfermedad terminal|viuda|viudo|aborto espontáneo|está muerto|está muerta|enterramos a|se nos fue|muerte de mi",
  grief:
    "perdí a mi|he perdido a mi|perdimos a nuestr*|perdimos al bebé|perdí al bebé|perdí a mi bebé|aborto espontáneo|soy viuda|soy viudo|me quedé viuda|me quedé viudo|mi difunt*|estoy de luto|estamos de luto",
  young:
    "mi hijo|mi hija|mis hijos|nuestro hijo|nuestra hija|mi niño|mi niña|mi bebé|un niño|una niña|menor de edad|adolescente|mi sobrina|mi sobrino|mi nieta|mi nieto",
  abuse:
    "fotos íntimas|fotos inapropiadas|mensajes inapropiados|le pide fotos|le pidió fotos|la tocó|lo tocó|la toca|secuestr*|se la llevaron|se lo llevaron|no ha vuelto a casa|se escapó de casa|no volvió a casa|lo maltratan|la maltratan|le pegan|moretones|pederasta|pedófilo|fotos desnud*|fotos sin ropa|sexual*|abusó|abusan|abusa",
  lifeless:
    "móvil|celular|teléfono|portátil|planta|plantas|flor|flores|coche|motor|pantalla|reloj|cargador|página|web|app|bombilla|luz|lámpara|juguete|máquina|colores|color|cactus|orquídea|película|libro|serie|personaje|juego|disfraz|despertador",
  figure:
    "me muero por|morirme de ganas|morirse de|muero de ganas|me muero de risa|muero de risa|morirme de risa|me muero de hambre|me muero de frío|me muero de calor|me muero de sueño|me muero de curiosidad|me muero de vergüenza|para morirse|de muerte lenta|matar el tiempo|mata de|me matas|me mata el precio|escuadrón suicida|bomba de baño|bombas de baño|día de muertos|día de los muertos|mar muerto|vida útil|de por vida|toda la vida|cambió la vida|me salvó la vida|me ha salvado la vida|nivel de vida|estilo de vida|mi vida entera|cuchillo de cocina|juego de cuchillos|pistola de agua|pistola de silicona|pistola de masaje|saltar la cuerda|cuerda de saltar|calaver*|naturaleza muerta|cansada de esperar|cansado de esperar|harta de esperar|harto de esperar|dolor de cabeza|miedo a que no|miedo de que no|ni muerta|ni muerto|ambulancia de juguete|juguete de ambulancia|me mata la espera|la espera me mata|me mata esperar|me mata tener|muero de sueño|me muero de ganas|es un crimen de|no me pega|me pega bien|me pega mucho con",
  unwaking: "no despierta|no se despierta|no la puedo despertar|no lo puedo despertar|no despierto a",
  withoutme:
    "sin mí|si yo no estuviera|si yo desapareciera|si desapareciera|si yo no existiera|si no existiera|si me muriera|cuando yo no esté",
  better:
    "estarían mejor|estaríais mejor|estarán mejor|estaría mejor|todos mejor|más felices|serían felices|mejor sin mí|vivirían mejor",
};
